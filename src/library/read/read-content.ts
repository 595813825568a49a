import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { COLLECTIONS } from '../../model/collection.ts';
import { type ContentFile, parseContentFile } from './content-file.ts';

/**
 * Reads and parses every Markdown file of the content folder, each once, in the order of their paths, so that the
 * same content always gives the same site. Files outside the collections' folders (the guide) are not content.
 */
export async function readContent(folder: string): Promise<ContentFile[]> {
  const root = dirname(folder);
  const perCollection = await Promise.all(
    COLLECTIONS.map(async (collection) => {
      const paths = await markdownFiles(join(folder, collection));
      return Promise.all(
        paths.map(async (path) => {
          const text = await readFile(path, 'utf8');
          const shown = relative(root, path).split(sep).join('/');
          return parseContentFile(collection, basename(path, '.md'), shown, text);
        }),
      );
    }),
  );
  return perCollection.flat();
}

async function markdownFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    // A site without topics or authors has no such folder.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
