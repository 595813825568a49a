import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decode } from '../../library/read/decode.ts';
import { SIZE_LIMIT } from '../../library/read/read-content.ts';
import type { Note } from './archive.ts';

/** The files of an archive, by their path in it: what is not among them is never opened. */
export interface ArchiveFiles {
  /** By path, the size in bytes. */
  sizes: ReadonlyMap<string, number>;
  /** The text of a file; a note, where it has none that can be read. */
  read: (path: string) => string | Note;
  /** Where a file lies on the disk. */
  pathOf: (path: string) => string;
  /** Links, which are not followed, and folders that cannot be opened. */
  notes: Note[];
}

/** What programs make, or bring with them: nothing in it was written by the newsroom. */
const MADE = new Set(['node_modules', 'public', 'resources', 'themes', 'vendor', '_site', '_vendor']);

/** The folders of pictures that are read where they lie beside the one file of an archive. */
const BESIDE = ['uploads', 'wp-content'];

/** How deep folders are looked into. */
const DEEPEST = 30;

/**
 * Lists the files of an archive, which is a folder or one file with its folder of pictures. Links are not followed, so that nothing outside of it is read;
 * hidden files, and the folders of what programs make, are passed over.
 *
 * @param root the folder, or the file
 */
export function archiveFiles(root: string): ArchiveFiles {
  const isFolder = statSync(root).isDirectory();
  const top = realpathSync(isFolder ? root : dirname(root));
  const sizes = new Map<string, number>();
  const notes: Note[] = [];
  const note = (file: string, what: string) => notes.push({ file, line: 1, what });
  const list = (inside: string, depth: number): void => {
    for (const entry of readdirSync(join(top, inside), { withFileTypes: true }).sort(byName)) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.name.startsWith('.') || (inside === '' && MADE.has(entry.name))) continue;
      if (entry.isSymbolicLink()) note(path, 'a link to another place, which is not followed');
      else if (entry.isDirectory() && depth < DEEPEST) list(path, depth + 1);
      else if (entry.isDirectory()) note(path, `a folder more than ${DEEPEST} levels deep`);
      else if (entry.isFile()) sizes.set(path, lstatSync(join(top, path)).size);
    }
  };
  if (isFolder) list('', 0);
  else {
    sizes.set(basename(root), statSync(root).size);
    for (const name of BESIDE) if (lstatSync(join(top, name), { throwIfNoEntry: false })?.isDirectory()) list(name, 1);
  }
  return { sizes, notes, pathOf: (path) => join(top, path), read: (path) => readText(join(top, path), path, sizes) };
}

function readText(place: string, path: string, sizes: ReadonlyMap<string, number>): string | Note {
  const size = sizes.get(path);
  if (size === undefined) return { file: path, line: 1, what: 'there is no such file' };
  if (size > SIZE_LIMIT) return { file: path, line: 1, what: `it is larger than ${SIZE_LIMIT / 1_000_000} MB` };
  const decoded = decode(readFileSync(place));
  // Old archives have old encodings: what they meant is known.
  if (decoded) return decoded.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return { file: path, line: 1, what: 'it is no text' };
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
