import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileTexts } from '../protection/file-texts.ts';
import type { FindProtected } from '../protection/find-protected.ts';
import { maskNames } from '../protection/mask.ts';
import { searchPieces } from '../protection/search-pieces.ts';

/** A file of a built site that holds protected names: its path with these covered, and their lines in the list. */
export interface ProtectedFile {
  path: string;
  /** Whether one of them stands in the path itself. */
  inPath: boolean;
  lines: number[];
}

/** Compares every file of a built site, and every path, with the protected names; in the order of the covered paths. */
export async function scanSite(folder: string, find: FindProtected): Promise<ProtectedFile[]> {
  const search = searchPieces(find);
  const found: ProtectedFile[] = [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
  for (const path of paths.sort()) {
    const inPath = find(path);
    const texts = fileTexts(await readFile(join(folder, path)));
    const places = [...inPath, ...texts.flatMap(search)];
    if (places.length === 0) continue;
    const lines = [...new Set(places.map(({ line }) => line))].sort((a, b) => a - b);
    found.push({ path: maskNames(path, find), inPath: inPath.length > 0, lines });
  }
  // Not in that of the paths themselves, which tells how a covered name begins.
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
