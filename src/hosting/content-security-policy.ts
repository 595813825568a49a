import { createHash } from 'node:crypto';
import type { AstroUserConfig } from 'astro';
import { FIRST_LINE } from '../browser/marks/first-line.ts';

type Policy = Exclude<NonNullable<AstroUserConfig['security']>['csp'], boolean | undefined>;

/**
 * The Content Security Policy that stands in every page. Astro adds the hashes of the scripts that it puts into pages.
 * A worker has a policy of its own, that of its response: Pagefind compiles its WebAssembly there, where this one says
 * nothing.
 */
export const PAGE_POLICY: Policy = {
  directives: [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    // No text becomes code or HTML, but the address of Pagefind's worker (`src/search/client/trusted-worker.ts`).
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ],
  scriptDirective: {
    resources: ["'self'"],
    hashes: [`sha256-${createHash('sha256').update(FIRST_LINE).digest('base64')}`],
  },
  styleDirective: { resources: ["'self'"] },
};

/**
 * For every response: what a page cannot say (CSP 3, § 3.3), and that nothing asks another host, since it is the policy of
 * Pagefind's worker too. A word about scripts here would have to allow `'wasm-unsafe-eval'`.
 */
export const RESPONSE_POLICY = "connect-src 'self'; frame-ancestors 'none'";

/** The same for what stands in pages of other sites: any may frame it, and it asks nobody anything (decision 25). */
export const FRAMED_POLICY = "connect-src 'none'; frame-ancestors *";

/**
 * A page without the hash of an empty style in its policy. Astro 7.3 writes one for each stylesheet that a page links, since
 * it hashes what stands between the tags.
 */
export function withoutEmptyStyle(html: string): string {
  return html.replace(/(style-src 'self')((?: 'sha256-[^']+')+)/, (_, own: string, hashes: string) =>
    [
      own,
      ...hashes
        .trim()
        .split(' ')
        .filter((hash) => hash !== EMPTY),
    ].join(' '),
  );
}

/** SHA-256 of no bytes. */
const EMPTY = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
