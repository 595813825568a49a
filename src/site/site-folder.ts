import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The variable that says where the content of the site lies, for hosts that build from a repository; the commands take it as `--content`. */
export const CONTENT_VARIABLE = 'GLOSS_CONTENT';

/** What the folder of the content is called: reports, the settings of editors' programs and the guide name its files so. */
export const CONTENT = 'content';

/** The folder of the content, as the environment says it; else `content` in the working folder. */
export function contentFolder(): string {
  return resolve(process.env[CONTENT_VARIABLE] ?? CONTENT);
}

/** The folder of the site: the one with `content`, and with `public` beside it. */
export function siteFolder(): string {
  return dirname(contentFolder());
}

/**
 * The folder of the content that somebody means who names a folder: it, or `content` in it.
 *
 * @returns why there is none, where there is none
 */
export function contentMeant(folder: string): { content: string } | { refused: string } {
  const given = resolve(folder);
  const content = basename(given) === CONTENT ? given : join(given, CONTENT);
  if (existsSync(content)) return { content };
  return { refused: `There is no folder ${content}. Give the folder of a site, or the folder "${CONTENT}" in it.` };
}

/**
 * Where what was made of a site is kept: with its own packages, or, of a folder without packages, which is left as it is, beside those of
 * the program.
 */
export function cacheOf(root: string): string {
  if (existsSync(join(root, 'node_modules'))) return join(root, 'node_modules', '.astro');
  const packages = fileURLToPath(new URL('..', import.meta.resolve('astro/package.json')));
  const key = createHash('sha256').update(resolve(root)).digest('hex').slice(0, 16);
  return join(packages, '.astro', 'sites', key);
}
