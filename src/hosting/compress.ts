import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How many files were compressed, and their sizes in bytes, before and after. */
export interface Compressed {
  files: number;
  plain: number;
  br: number;
  gz: number;
}

/**
 * Writes `FILE.br` and `FILE.gz` beside every text file of a folder that is worth it, for servers that send such files
 * as they are (nginx with `gzip_static`, Caddy with `precompressed`). Equal files get equal bytes: neither format holds
 * a time here.
 */
export async function compressFolder(folder: string): Promise<Compressed> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && extname(entry.name) in LEVELS);
  const total: Compressed = { files: 0, plain: 0, br: 0, gz: 0 };
  // A few at a time, so that a large site does not lie in memory as a whole; zlib compresses them in its own threads.
  const queue = files.values();
  const work = async () => {
    for (const { parentPath, name } of queue) {
      const sizes = await compressFile(join(parentPath, name));
      if (!sizes) continue;
      total.files += 1;
      total.plain += sizes.plain;
      total.br += sizes.br;
      total.gz += sizes.gz;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return total;
}

const AT_ONCE = 8;

/**
 * Brotli's level for each sort of file. Readers wait for pages: 2.0 MB of them become 490 KB in 1.6 s of computing; level 5
 * would leave 534 KB in 0.1 s, level 11 476 KB in 2.5 s. Programs do not wait: 3.7 MB of feeds and JSON become 934 KB in
 * 0.1 s, where level 10 would need 2.1 s. Pagefind's own files are compressed already, as are fonts and pictures.
 */
const LEVELS: Readonly<Record<string, number>> = {
  '.css': 10,
  '.html': 10,
  '.js': 10,
  '.json': 5,
  '.md': 5,
  '.svg': 10,
  '.txt': 5,
  '.xml': 5,
};

/** Less than that goes in the first packet anyway. */
const WORTH_BYTES = 1024;

async function compressFile(path: string): Promise<Omit<Compressed, 'files'> | undefined> {
  const plain = await readFile(path);
  if (plain.length < WORTH_BYTES) return undefined;
  const [br, gz] = await Promise.all([
    toBrotli(plain, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: LEVELS[extname(path)] ?? constants.BROTLI_DEFAULT_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      },
    }),
    toGzip(plain, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  if (br.length >= plain.length || gz.length >= plain.length) return undefined;
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
  return { plain: plain.length, br: br.length, gz: gz.length };
}

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
