import { posix } from 'node:path';
import type { Note } from '../archive.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { type FrontMatter, readFrontMatter } from '../front-matter.ts';
import type { HugoSettings } from './hugo-settings.ts';

/** A page of Hugo's content, before its text is read. */
export interface Page {
  file: string;
  /** Its folder in that of its language, without that of its bundle. */
  folder: string;
  name: string;
  isBundle: boolean;
  language: string;
  matter: FrontMatter;
}

/** The pages of a site, those of lists too; what belongs to one, or cannot be read, is noted. */
export function pagesIn(files: ArchiveFiles, settings: HugoSettings, notes: Note[]): Page[] {
  const paths = [...files.sizes.keys()].filter((path) => /\.(?:md|markdown|html)$/i.test(path));
  const bundles = new Set(paths.flatMap((path) => /^(.*)\/index(?:\.[\w-]+)?\.\w+$/i.exec(path)?.[1] ?? []));
  return paths.flatMap((file): Page[] => {
    const place = placeOf(file, settings);
    if (!place) return [];
    const owner = [...parents(file)].find((folder) => bundles.has(folder));
    const base = posix.basename(place.path).replace(/\.[^.]+$/, '');
    if (owner !== undefined && !/^index$/.test(base)) {
      notes.push({ file, line: 1, what: 'it is a part of a page, beside its index.md' });
      return [];
    }
    const text = files.read(file);
    if (typeof text !== 'string') {
      notes.push(text);
      return [];
    }
    // Hugo passes over empty lines before it.
    const before = /^\s*/.exec(text)?.[0] ?? '';
    const read = readFrontMatter(text.slice(before.length));
    const matter = read
      ? { ...read, line: read.line + before.split('\n').length - 1 }
      : { fields: {}, text, line: 1, fault: 'it has no front matter' };
    const fields = Object.fromEntries(
      Object.entries(matter.fields).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const folder = posix.dirname(place.path).replace(/^\.$/, '');
    const isBundle = base === 'index' && folder !== '';
    return [
      {
        file,
        folder: isBundle ? posix.dirname(folder).replace(/^\.$/, '') : folder,
        name: isBundle ? posix.basename(folder) : base,
        isBundle,
        language: place.language,
        matter: { ...matter, fields },
      },
    ];
  });
}

/** The language of a file, by the folder or by its name (`index.es.md`), and its path in that folder without the code. */
function placeOf(file: string, { languages, language }: HugoSettings): { path: string; language: string } | undefined {
  const own = [...languages].find(([, { folder }]) => folder !== 'content' && file.startsWith(`${folder}/`));
  const folder = own?.[1].folder ?? languages.get(language)?.folder ?? 'content';
  if (!file.startsWith(`${folder}/`)) return undefined;
  const inside = file.slice(folder.length + 1);
  const code = /\.([\w-]+)\.\w+$/.exec(inside)?.[1]?.toLowerCase();
  if (code !== undefined && languages.has(code)) {
    return { path: inside.replace(/\.[\w-]+(?=\.\w+$)/, ''), language: code };
  }
  return { path: inside, language: own?.[0] ?? language };
}

function* parents(path: string): Generator<string> {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) yield path.slice(0, at);
}
