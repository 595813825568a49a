import { withBase } from '../site/base-path.ts';
import { type HeaderRule, headerRules } from './headers.ts';

/**
 * The text of `_headers`, which Netlify and Cloudflare Pages read from the top folder of what is published: a path with
 * the site's base path before it, and under it, indented, its headers. Cloudflare takes 100 rules and 2,000 characters
 * a line. See https://docs.netlify.com/manage/routing/headers/ and
 * https://developers.cloudflare.com/pages/configuration/headers/.
 *
 * @param rules those of a site for readers, where they are left out
 * @param detaches whether the host takes a header away that a wider rule has: Cloudflare does, by a line `! Name`; Netlify
 *   reads no such line, and has the later of two values. A host that does neither joins both, and then no card is framed
 */
export function headersFile(base: string, detaches: boolean, rules: readonly HeaderRule[] = headerRules()): string {
  return rules
    .flatMap(({ paths, headers, without = [] }) => {
      const lines = [
        ...(detaches ? without.map((name) => `  ! ${name}\n`) : []),
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`),
      ];
      return paths.map((path) => `${withBase(path, base)}\n${lines.join('')}`);
    })
    .join('\n');
}
