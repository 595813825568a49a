import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { FRAME } from '../../library/shards/shard-task.ts';
import { settings } from '../../site/settings.ts';
import { writeHtaccess } from '../apache/write-htaccess.ts';
import { BuildRefused } from '../build-refused.ts';
import { compressFolder } from '../compress.ts';
import { keepAddresses } from '../keep-addresses.ts';
import { RECEIPT, type Receipt } from './receipt.ts';

/** How a site is put together of its parts. */
export interface Joining {
  /** The folders of the built parts, the frame among them, in any order. */
  parts: readonly string[];
  /** The folder of the site, which is empty or not there. */
  site: string;
  /** Where compressed copies lie until the next time; none are made where it is left out. */
  copies?: URL | undefined;
}

/**
 * Puts the parts of a site together: one file of all, the search told of all indexes, old addresses kept, copies of what has
 * none. Refuses parts that were not built of the same, that are not all there, or that have two different files at one path.
 *
 * @returns how many files the site has without compressed copies and receipts, and what its place is
 */
export async function joinShards({ parts, site, copies }: Joining): Promise<{ files: number; receipt: Receipt }> {
  const receipts = await Promise.all(parts.map(readReceipt));
  const receipt = agreed(receipts);
  const files = await copyParts(parts, site);
  await tellSearch(site, receipts);
  await keepAddresses(site, receipt.base);
  if (settings().apache) await writeHtaccess(site, receipt.base, copies !== undefined);
  if (copies) await compressFolder(site, copies, { missing: true, isPart: true });
  return { files, receipt };
}

async function readReceipt(part: string): Promise<Receipt> {
  try {
    return JSON.parse(await readFile(join(part, RECEIPT), 'utf8'));
  } catch {
    throw new BuildRefused(`${part} is no part of a site in shards: it has no ${RECEIPT}.`);
  }
}

function agreed(receipts: readonly Receipt[]): Receipt {
  const frame = receipts.find(({ shard }) => shard === FRAME);
  if (!frame) throw new BuildRefused(`The part "${FRAME}" is missing, with all pages that are no article's.`);
  const there = receipts.map(({ shard }) => shard).sort();
  const wanted = Object.keys(frame.exchanges).sort();
  if (!isDeepStrictEqual(there, wanted))
    throw new BuildRefused(`The parts are ${there.join(', ')}, and the site consists of ${wanted.join(', ')}.`);
  const { shard: _, ...made } = frame;
  const other = receipts.find(({ shard: _, ...its }) => !isDeepStrictEqual(its, made));
  if (other)
    throw new BuildRefused(
      `The parts ${FRAME} and ${other.shard} were not built of the same content, minute and address.`,
    );
  return frame;
}

async function copyParts(parts: readonly string[], site: string): Promise<number> {
  const from = new Map<string, string>();
  const different: string[] = [];
  for (const part of parts) {
    for (const path of await filesIn(part)) {
      if (path === RECEIPT) continue;
      const first = from.get(path);
      if (first === undefined) {
        await mkdir(dirname(join(site, path)), { recursive: true });
        await copyFile(join(part, path), join(site, path));
        from.set(path, part);
      } else if (!(await equal(join(first, path), join(part, path)))) different.push(`${path}  ${first}, ${part}`);
    }
  }
  if (different.length > 0)
    throw new BuildRefused(
      `Two parts have different files at one path:\n${different.map((line) => `  ${line}`).join('\n')}`,
    );
  return [...from.keys()].filter((path) => !/\.(?:br|gz)$/.test(path)).length;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

async function equal(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([readFile(a), readFile(b)]);
  return one.equals(other);
}

/** Names the indexes of the shards in the entry of the first one, which a search reads anyway. */
async function tellSearch(site: string, receipts: readonly Receipt[]): Promise<void> {
  const folder = join(site, 'pagefind');
  const path = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(path, 'utf8'));
  const shards = receipts.map(({ shard }) => shard).filter((shard) => shard !== FRAME);
  const merged = await Promise.all(
    shards.sort().map(async (shard) => {
      const its = await readFile(join(folder, shard, 'pagefind-entry.json'), 'utf8').catch(() => undefined);
      // Of a year of which nothing is published yet there is none.
      return its === undefined ? [] : [{ folder: shard, languages: JSON.parse(its).languages }];
    }),
  );
  await writeFile(path, JSON.stringify({ ...entry, merged: merged.flat() }));
  await Promise.all(['.br', '.gz'].map((ending) => rm(`${path}${ending}`, { force: true })));
}
