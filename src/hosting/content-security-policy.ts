import type { AstroUserConfig } from 'astro';

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
  scriptDirective: { resources: ["'self'"] },
  styleDirective: { resources: ["'self'"] },
};

/**
 * What a page cannot say (CSP 3, § 3.3), for every response; browsers enforce both. It is the policy of Pagefind's worker
 * too, so that a word about scripts here would have to allow `'wasm-unsafe-eval'`.
 */
export const RESPONSE_POLICY = "frame-ancestors 'none'";
