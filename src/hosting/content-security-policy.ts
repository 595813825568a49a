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
 * A page whose policy allows of scripts and styles in the page only those that stand in it. Astro 7.3 lists the hash of every
 * script and style that it made for the page, of those in files too, which `'self'` allows already.
 */
export function withUsedHashes(html: string): string {
  return html.replace(/((?:script|style)-src 'self')((?: 'sha256-[^']+')+)/g, (_, own: string, hashes: string) => {
    const used = hashesIn(html, own.startsWith('script') ? SCRIPT : STYLE);
    return [
      own,
      ...hashes
        .trim()
        .split(' ')
        .filter((hash) => used.has(hash)),
    ].join(' ');
  });
}

function hashesIn(html: string, element: RegExp): ReadonlySet<string> {
  const texts = [...html.matchAll(element)].map(([, text = '']) => text).filter((text) => text !== '');
  return new Set(texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`));
}

/** What stands in a script of the page, and in a style. */
const SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
