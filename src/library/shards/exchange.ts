import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ToldEntry, ToldPage } from './told.ts';

/** What the other tasks of an archive are told of the files of one: all of it that other pages show or check. */
export interface Exchange {
  format: typeof FORMAT;
  /** The shard of the articles, or the frame, which has the files of everything else. */
  shard: string;
  /** A digest of the program. */
  program: string;
  /** What it was made with: of the frame a digest of all its files, of a shard that of the frame's exchange file. */
  madeWith: string;
  pages: ToldPage[];
  entries: ToldEntry[];
}

export const FORMAT = 1;

/** An exchange as it was read, with the SHA-256 of its file. */
export interface ReadExchange {
  exchange: Exchange;
  digest: string;
}

/** Writes an exchange file, whole or not at all: the same bytes for the same files. */
export function writeExchange(folder: string, exchange: Exchange): { path: string; bytes: number } {
  mkdirSync(folder, { recursive: true });
  const path = exchangePath(folder, exchange.shard);
  const bytes = gzipSync(JSON.stringify(exchange), { level: 6 });
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
  return { path, bytes: bytes.length };
}

/** Reads an exchange file. Throws in words for whoever builds, where it is not there or of another version of the program. */
export function readExchange(folder: string, shard: string): ReadExchange {
  const path = exchangePath(folder, shard);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new ExchangeError(`There is no ${path}. Extract ${shard} first.`);
  }
  const exchange = parsed(bytes);
  if (exchange?.format !== FORMAT || exchange.shard !== shard)
    throw new ExchangeError(`${path} was not written by this version of the program. Extract ${shard} again.`);
  return { exchange, digest: createHash('sha256').update(bytes).digest('hex') };
}

/** Exchange files are not there, or are not those of this content. */
export class ExchangeError extends Error {
  override name = 'ExchangeError';
}

function parsed(bytes: Buffer): Exchange | undefined {
  try {
    return JSON.parse(gunzipSync(bytes).toString());
  } catch {
    return undefined;
  }
}

/** What the name of an exchange file ends with, behind that of its shard. */
export const EXCHANGE_ENDING = '.json.gz';

function exchangePath(folder: string, shard: string): string {
  return join(folder, `${shard}${EXCHANGE_ENDING}`);
}
