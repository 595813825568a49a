/**
 * Lets Pagefind start its worker under a policy that requires Trusted Types: it gives `new Worker` a plain text, so that
 * only the default policy can answer for it. That one lets through this address, and nothing else in the page. Browsers
 * that do not know Trusted Types take any worker of the site's own host.
 *
 * @param worker its path, such as `/news/pagefind/pagefind-worker.js`
 */
export function trustWorker(worker: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  // What gives nothing back refuses (Trusted Types, § 4.3: a default policy that returns null).
  trustedTypes.createPolicy('default', { createScriptURL: (url) => (url === worker ? url : null) });
}

/** What is used of https://w3c.github.io/trusted-types/dist/spec/, which TypeScript's library does not know yet. */
interface TrustedTypes {
  defaultPolicy: unknown;
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
}
