import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import {
  COLLECTIONS,
  type Collection,
  type ContentSort,
  GLOSSARY,
  REGISTERS,
  type Register,
  SITE_FILE,
} from '../../model/collection.ts';
import { nearest } from '../../model/fields/nearest.ts';
import { PICTURES } from '../../model/picture.ts';
import type { ValuesOf } from '../check/rules/rules.ts';

/** A file of the content folder that is to be read. Paths are relative to that folder, with forward slashes. */
export interface ContentPath {
  collection: ContentSort;
  path: string;
}

/** What lies in the content folder and is no content of the site, with the reason. */
export interface UnreadPath {
  path: string;
  values: ValuesOf<'unread-file'>;
}

export interface ContentPaths {
  files: ContentPath[];
  unread: UnreadPath[];
}

/**
 * Every file of the content folder: what is read, in the order of collections and paths, so that the same content always
 * gives the same site; and whatever else lies there. The guide, hidden files and what systems leave behind are neither.
 */
export async function listContent(folder: string): Promise<ContentPaths> {
  const found: ContentPaths = { files: [], unread: [] };
  await list(folder, '', found);
  const order = new Map<string, number>(
    [...COLLECTIONS, ...REGISTERS, SITE_FILE, GLOSSARY].map((name, index) => [name, index]),
  );
  const rank = ({ collection }: ContentPath) => order.get(collection) ?? 0;
  found.files.sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
  return found;
}

async function list(folder: string, inside: string, found: ContentPaths): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(join(folder, inside), { withFileTypes: true });
  } catch {
    found.unread.push({ path: inside, values: { case: 'closed' } });
    return;
  }
  for (const entry of entries) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (isOutside(entry.name) || path === GUIDE) continue;
    if (entry.isDirectory()) {
      if (isMarkdown(path)) found.unread.push({ path, values: { case: 'folder' } });
      await list(folder, path, found);
      continue;
    }
    const reason = whyUnread(entry, path);
    const collection = yamlSort(path) ?? collectionOf(path);
    if (reason) found.unread.push({ path, values: reason });
    else if (collection) found.files.push({ collection, path });
  }
}

/** The file that explains the content to its editors. */
const GUIDE = 'README.md';

/** Whether a name is that of a hidden file, or of what systems and editors leave behind. */
export function isOutside(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~') || ['thumbs.db', 'desktop.ini'].includes(name.toLowerCase());
}

function whyUnread(entry: Dirent, path: string): UnreadPath['values'] | undefined {
  if (entry.isSymbolicLink()) return { case: 'link' };
  if (!entry.isFile()) return { case: 'other' };
  const ending = extname(path);
  // Read as pictures, whatever they are.
  if (path.startsWith(`${PICTURES}/`) && !isMarkdown(path)) return undefined;
  if (PICTURE_FILES.has(ending.toLowerCase())) return { case: 'picture', name: entry.name };
  if (yamlSort(path)) return undefined;
  if (!isMarkdown(path)) return { case: 'ending', ending };
  return collectionOf(path) ? undefined : { case: 'place', folders: COLLECTIONS, near: betterPlace(path) };
}

/** The same path in the folder whose name is most like that of its own. */
function betterPlace(path: string): string | undefined {
  const [top = '', ...rest] = path.split('/');
  const near = rest.length > 0 ? nearest(top.toLowerCase(), COLLECTIONS) : undefined;
  return near && [near, ...rest].join('/');
}

/** Whether a name ends as that of a Markdown file does; in capitals too, as some systems write it. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

const PICTURE_FILES = new Set([
  '.png',
  '.jpg',
  '.jpeg',
  '.gif',
  '.webp',
  '.avif',
  '.svg',
  '.heic',
  '.tif',
  '.tiff',
  '.bmp',
]);

/** What a YAML file of the content is; undefined where it is none. */
export function yamlSort(path: string): Exclude<ContentSort, Collection> | undefined {
  if (path === `${SITE_FILE}.yaml`) return SITE_FILE;
  return new RegExp(`^${GLOSSARY}/[^/]+\\.ya?ml$`).test(path) ? GLOSSARY : registerOf(path);
}

/** The register to which a YAML file belongs: `sources.yaml`, or any file below `sources/`. */
function registerOf(path: string): Register | undefined {
  const [, top] = /^([^/.]+)(?:\.[A-Za-z-]+|\/.+)?\.ya?ml$/i.exec(path) ?? [];
  return REGISTERS.find((name) => name === top);
}

/** To what a file of the content folder belongs, by its path there; `undefined` for what is not read. */
export function belongsTo(path: string): Collection | Register | undefined {
  if (path === GUIDE || path.split('/').some(isOutside)) return undefined;
  return registerOf(path) ?? (isMarkdown(path) ? collectionOf(path) : undefined);
}

function collectionOf(path: string): Collection | undefined {
  const [top, ...rest] = path.split('/');
  return rest.length > 0 ? COLLECTIONS.find((name) => name === top) : undefined;
}
