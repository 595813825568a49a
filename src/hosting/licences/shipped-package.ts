import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { create, type Font } from 'fontkitten';

/** A package of which something is sent to readers, and what it says of its licence. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** Its licence by its short name, where it gives one: `MIT`. */
  licence: string | undefined;
  /** Who holds the rights in its fonts, as the fonts themselves say; the packages' own files may not name them. */
  notices: string[];
  /** The whole text of its licence files. */
  text: string;
}

/**
 * The folder of the package that a file belongs to: `/x/node_modules/@a/b` for `/x/node_modules/@a/b/c.js`. Nothing for
 * a file of the site's own, or for a module that the bundler made up (its name begins with a zero byte).
 */
export function packageFolder(file: string): string | undefined {
  const path = file.replaceAll('\\', '/');
  return path.startsWith('\0') ? undefined : /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
}

/**
 * Reads what a package says of its licence, from its folder and those of its files that are sent. Throws where it has no
 * licence file: what is sent without one may not be sent.
 */
export function readPackage(folder: string, files: readonly string[]): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = licenceFiles(folder).map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length === 0) {
    throw new Error(
      `The pages send readers parts of the package "${name}" ${version}, and its folder ${folder} has no file with its ` +
        'licence (LICENSE, LICENCE, COPYING or NOTICE). Ask its authors for one, or do without the package.',
    );
  }
  const notices = files.filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file)).map(noticeOfFont);
  return {
    name,
    version,
    licence: typeof license === 'string' ? license : undefined,
    notices: [...new Set(notices)].filter((notice) => notice !== '').sort(),
    text: texts.join('\n\n'),
  };
}

const LICENCE = /^(?:licen[cs]es?|copying|notice)(?:[.-](?!.*\.(?:[cm]?[jt]s|json)$)|$)/i;

/** The files with its licence that lie in the folder of a package, or in a folder of that name (Pagefind has one). */
function licenceFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => LICENCE.test(name))
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? licenceFiles(path) : [path]));
}

/** The copyright notice in a font (name 0 of its table of names, OpenType § name). */
function noticeOfFont(file: string): string {
  const font = create(readFileSync(file)) as Font;
  if (!font.copyright) throw new Error(`The font ${basename(file)} does not say who holds the rights in it.`);
  return font.copyright.trim();
}
