import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The files of `public`, as paths from the site's root. */
export async function listPublic(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`),
  );
}
