import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { copyCache } from './copy-cache.ts';

/** How many files were compressed, and their sizes in bytes, before and after. */
export interface Compressed {
  files: number;
  plain: number;
  br: number;
  gz: number;
  /** How many of them were compressed by an earlier build. */
  known: number;
}

/**
 * Writes `FILE.br` and `FILE.gz` beside every text file of a folder that is worth it, for servers that send such files
 * as they are (nginx with `gzip_static`, Caddy with `precompressed`). Equal files get equal bytes: neither format holds
 * a time here.
 *
 * @param kept A folder where copies lie until the next build; what this one does not need goes from it.
 * @param missing Whether only files without copies get some.
 * @param isPart Whether it is a part of a large site: then all parts have to make the same copy of the same file.
 */
export async function compressFolder(
  folder: string,
  kept: URL,
  { missing = false, isPart = false } = {},
): Promise<Compressed> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEXTS.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !missing || !existsSync(`${path}.br`));
  const levelOf = isPart ? () => QUICK : await levels(files);
  const cache = copyCache(kept);
  const total: Compressed = { files: 0, plain: 0, br: 0, gz: 0, known: 0 };
  // A few at a time, so that a large site does not lie in memory as a whole; zlib compresses them in its own threads.
  const queue = files.values();
  const work = async () => {
    for (const path of queue) {
      const plain = await readFile(path);
      if (plain.length < WORTH_BYTES) continue;
      const { br, gz, known } = await cache.copiesOf(plain, levelOf(path));
      // Both or none: by them a host knows what to say of its answers.
      if (br.length >= plain.length || gz.length >= plain.length) continue;
      await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
      total.files += 1;
      total.plain += plain.length;
      total.br += br.length;
      total.gz += gz.length;
      total.known += Number(known);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  cache.forgetOthers();
  return total;
}

const AT_ONCE = 8;

/** Pagefind's own files are compressed already, as are fonts and pictures. */
const TEXTS = /\.(?:css|html|js|json|md|svg|txt|xml)$/;

/** What readers wait for. */
const FOR_READERS = new Set(['.css', '.html', '.js', '.svg']);

/** Less than that goes in the first packet anyway. */
const WORTH_BYTES = 1024;

/**
 * Brotli's level for each file. Level 10 makes a page of 50 KB 0.8 KB smaller than level 5 does (6 to 9 of 100), and takes
 * fifteen times as long, 0.4 s of computing for a megabyte; 6 to 9 give nothing over 5, and 11 takes 1.0 s for another 3 of
 * 100. So what readers wait for has 10, up to ten seconds of computing for a site; what only programs read has 5, and so
 * has all of a site that has more pages than that, where the gain of each is less than a packet.
 */
async function levels(files: readonly string[]): Promise<(path: string) => number> {
  let bytes = 0;
  for (const path of files) if (FOR_READERS.has(extname(path))) bytes += (await stat(path)).size;
  const forReaders = bytes <= MOST_BYTES ? BEST : QUICK;
  return (path) => (FOR_READERS.has(extname(path)) ? forReaders : QUICK);
}

const BEST = 10;
const QUICK = 5;
const MOST_BYTES = 24 * 1024 * 1024;
