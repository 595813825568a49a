import { withBase } from '../site/base-path.ts';
import type { Redirect } from '../views/redirects.ts';

/**
 * The text of `_redirects`, which Netlify and Cloudflare Pages read: one line for each address that was left, with the
 * site's base path, and percent-encoded where it is not of plain letters. At such an address stands a page too, which leads on where a host reads no such file; Netlify
 * prefers it unless the status is forced with a `!`, which Cloudflare refuses. See
 * https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/#shadowing and
 * https://developers.cloudflare.com/pages/configuration/redirects/.
 */
export function redirectsFile(redirects: readonly Redirect[], base: string, forced: boolean): string {
  const status = forced ? '301!' : '301';
  return redirects
    .map(({ from, to }) => `${encodeURI(withBase(from, base))} ${withBase(to, base)} ${status}\n`)
    .join('');
}
