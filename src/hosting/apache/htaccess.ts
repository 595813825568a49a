import { withBase } from '../../site/base-path.ts';
import type { Redirect } from '../../views/redirects.ts';
import { apacheHeaders } from './apache-headers.ts';
import { apacheCopies, apacheRewrites } from './apache-rewrites.ts';
import { apacheTypes, COPY_ENCODINGS } from './apache-types.ts';

/** What the `.htaccess` of a site has to know. */
export interface ApacheSite {
  /** The base path, as the build has it. */
  base: string;
  /** The addresses that were left: paths from the root of the host, with the base path. */
  redirects: readonly Redirect[];
  /** Whether compressed copies lie beside the files. */
  copies: boolean;
}

/**
 * The text of `.htaccess`, which Apache 2.4 reads from the folder of the site where it is let (`AllowOverride All`). What asks for
 * a module that a server may not have stands apart, and is passed over there.
 */
export function htaccess({ base, redirects, copies }: ApacheSite): string {
  const page = withBase('/404.html', base);
  const lines = [
    '# Made by the build of the site; see "Publishing" in its README.',
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    'ServerSignature Off',
    // Of what Apache refuses it would say itself that no method is allowed.
    ...[403, 404, 405].map((status) => `ErrorDocument ${status} ${page}`),
    ...apacheTypes(),
    ...where('headers', apacheHeaders(base, copies)),
    ...where('rewrite', [
      'RewriteEngine On',
      ...apacheRewrites(base, redirects),
      ...(copies ? where('headers', where('mime', [...COPY_ENCODINGS, ...apacheCopies(base)])) : []),
    ]),
    ...where('!rewrite', ['<FilesMatch "^\\.|^_(?:headers|redirects)$">', '  Require all denied', '</FilesMatch>']),
  ];
  return `${lines.join('\n')}\n`;
}

/** Lines for servers that have a module, or, after a `!`, have it not. */
function where(module: string, lines: readonly string[]): string[] {
  const name = module.replace(/^(!?)/, '$1mod_');
  return [`<IfModule ${name}.c>`, ...lines.map((line) => `  ${line}`), '</IfModule>'];
}
