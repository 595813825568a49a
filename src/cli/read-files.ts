import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { MigratedFile } from './migrate/frontmatter-edits.ts';

/** The texts of a content folder, each with its path in it. */
export async function readFiles(content: string): Promise<MigratedFile[]> {
  const entries = await readdir(content, { recursive: true, withFileTypes: true });
  const files: MigratedFile[] = [];
  for (const entry of entries) {
    if (!entry.isFile() || !/\.(?:md|markdown|ya?ml)$/i.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    files.push({ path: relative(content, path).split(sep).join('/'), text: await readFile(path, 'utf8') });
  }
  return files;
}
