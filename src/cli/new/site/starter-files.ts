import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { PROGRAM } from '../../../site/program.ts';

/** What is put into the files of a new site. */
export interface StarterWords {
  /** What the site is called. */
  name: string;
  /** The id of the newsroom. */
  newsroom: string;
  /** The language of the site (BCP 47). */
  language: string;
  /** The day on which it is started (ISO). */
  today: string;
  /** What tells its feeds from all others. */
  uuid: string;
  /** Where it is published, and the path there; lines of `site.yaml`. */
  address: string;
}

const STARTER = join(import.meta.dirname, 'starter');

/** Folders of the program itself of which a site has a copy. */
const SHARED = ['.vscode'];

/** The files of a new site but for its `package.json`, by their paths with forward slashes. */
export function starterFiles(words: StarterWords): Map<string, string> {
  const own = filesIn(STARTER, STARTER).map(
    ([path, text]) => [named(filled(path, words)), filled(text, words)] as const,
  );
  const shared = SHARED.flatMap((folder) => filesIn(join(PROGRAM, folder), PROGRAM));
  return new Map([...own, ...shared]);
}

function filesIn(folder: string, from: string): (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((file) => [relative(from, file).split(sep).join('/'), readFileSync(file, 'utf8')]);
}

/** npm packs no file of this name, so that it has another one in the program. */
function named(path: string): string {
  return path === 'gitignore' ? '.gitignore' : path;
}

/** A text with what stands for `{name}` and the like: the name as YAML has it in quotation marks. */
function filled(text: string, words: StarterWords): string {
  return text.replaceAll(/\{(name|newsroom|language|today|uuid|address)\}/g, (_, key: keyof StarterWords) =>
    key === 'name' ? JSON.stringify(words.name) : words[key],
  );
}
