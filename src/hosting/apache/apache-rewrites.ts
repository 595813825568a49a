import { withBase } from '../../site/base-path.ts';
import type { Redirect } from '../../views/redirects.ts';
import { literally } from './apache-pattern.ts';

/**
 * What makes Apache answer nothing but GET and HEAD, hide what is no reader's, and lead on from old addresses: lines for its
 * module `rewrite` (https://httpd.apache.org/docs/2.4/mod/mod_rewrite.html). A path in them begins behind the site's folder.
 *
 * @param redirects paths from the root of the host, with the base path
 */
export function apacheRewrites(base: string, redirects: readonly Redirect[]): string[] {
  return [
    'RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$',
    'RewriteRule ^ - [R=405,L]',
    // Whatever begins with a dot, but for what lies in /.well-known/; and what is for other hosts.
    'RewriteRule "^\\.(?!well-known/)|/\\.|^_(?:headers|redirects)$" - [R=404,L]',
    ...redirects
      .slice(0, MOST_REDIRECTS)
      .map(({ from, to }) => `RewriteRule "^${literally(from.slice(withBase('/', base).length))}$" "${to}" [R=301,L]`),
    // A folder without a page.
    'RewriteCond %{REQUEST_FILENAME} -d',
    'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
    'RewriteRule "^$|/$" - [R=404,L]',
  ];
}

/** Apache reads the file anew for each answer: so many lines cost it 4 ms. At addresses beyond these a page leads on. */
const MOST_REDIRECTS = 2000;

/**
 * What makes Apache send the compressed copy of a file, where there is one and the reader takes it; and compress nothing itself
 * where copies lie.
 */
export function apacheCopies(base: string): string[] {
  const copy = (coding: string, end: string) => [
    ...[
      ['/$|^$', 'index.html'],
      ['[^/]$', ''],
    ].flatMap(([path, page]) => [
      `RewriteCond %{HTTP:Accept-Encoding} "(?:^|[ ,])${coding}(?! *; *q=0(?:\\.0*)? *(?:,|$))" [NC]`,
      `RewriteCond %{REQUEST_FILENAME}${page}.${end} -f`,
      `RewriteRule "^(.*(?:${path}))" "${withBase('/', base)}$1${page}.${end}" [L]`,
    ]),
  ];
  return ['RewriteRule ^ - [E=no-gzip:1,E=no-brotli:1]', ...copy('br', 'br'), ...copy('gzip', 'gz')];
}
