import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listContent } from '../read/content-paths.ts';

/** The shard of articles in whose frontmatter no year of publication can be read: they are invalid, or will be found to be. */
export const UNDATED = 'undated';

/**
 * The shards of an archive, the oldest first, each with the paths of its articles as reports name them. An article belongs to
 * the year in which it was published, since that never changes; of each file only the beginning is read.
 *
 * @param folder the content folder
 */
export async function shardsIn(folder: string): Promise<Map<string, string[]>> {
  const { files } = await listContent(folder);
  const articles = files.filter(({ collection }) => collection === 'articles');
  const shards = Map.groupBy(articles, ({ path }) => shardOfFile(join(folder, path)));
  return new Map(
    [...shards]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([shard, members]) => [shard, members.map(({ path }) => `${basename(folder)}/${path}`)]),
  );
}

/**
 * The shard of an article by its text.
 *
 * @param isWhole whether that is the whole text, or a beginning of it
 * @returns undefined where a beginning does not reach to the answer
 */
export function shardOf(text: string, isWhole: boolean): string | undefined {
  const [first = '', ...all] = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  // The last line may be cut off.
  const lines = isWhole ? all : all.slice(0, -1);
  if (!FENCE.test(first)) return isWhole || all.length > 0 ? UNDATED : undefined;
  for (const line of lines) {
    const [, year] = PUBLISHED.exec(line) ?? [];
    if (year !== undefined) return year;
    if (FENCE.test(line)) return UNDATED;
  }
  return isWhole ? UNDATED : undefined;
}

const FENCE = /^---[ \t]*$/;
const PUBLISHED = /^["']?published["']?[ \t]*:[ \t]*["']?(\d{4})\b/;

/** As much of a file as frontmatter up to its dates takes nearly always. */
const BEGINNING_BYTES = 4096;

function shardOfFile(path: string): string {
  try {
    return shardOf(beginningOf(path), false) ?? shardOf(readFileSync(path, 'utf8'), true) ?? UNDATED;
  } catch {
    return UNDATED;
  }
}

function beginningOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(BEGINNING_BYTES);
    return bytes.toString('utf8', 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
