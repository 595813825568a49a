import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MigratedFile } from '../migrate/frontmatter-edits.ts';
import type { ChangedFile, Refused } from './types.ts';

/**
 * Writes changed files, all of them or none: what is written already is put back where one cannot be written.
 *
 * @param content the content folder
 * @param before the files as they were read; one that is another on the disk by now, or is no UTF-8, stops all
 */
export async function writeFiles(
  content: string,
  before: readonly MigratedFile[],
  changed: readonly ChangedFile[],
): Promise<Refused | undefined> {
  const texts = new Map(before.map(({ path, text }) => [path, text]));
  for (const { path, newPath } of changed) {
    const bytes = await readFile(join(content, path));
    if (!bytes.equals(Buffer.from(texts.get(path) ?? ''))) {
      return {
        refused: `content/${path} was changed meanwhile, or is not saved as UTF-8. Nothing is written: run this again.`,
      };
    }
    if (newPath !== undefined && existsSync(join(content, newPath))) {
      return { refused: `content/${newPath} is there already. Nothing is written.` };
    }
  }
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { path, newPath, text } of changed) {
      const [old, file] = [join(content, path), join(content, newPath ?? path)];
      undo.push(async () => {
        if (file !== old) await rm(file, { force: true });
        await writeFile(old, texts.get(path) ?? '');
      });
      if (text === undefined) await rm(old);
      else {
        if (file !== old) await rename(old, file);
        await writeFile(file, text);
      }
    }
  } catch (error) {
    for (const each of undo.toReversed()) await each();
    return { refused: `${(error as Error).message}. All files are as they were.` };
  }
  return undefined;
}
