import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Root } from 'hast';
import type { VFile } from 'vfile';
import type { Article } from '../../model/article.ts';

/** What the other tasks of an archive are told of a shard: of its articles all that other pages show or check. */
export interface Exchange {
  format: typeof FORMAT;
  shard: string;
  /** A digest of the program and of the content that all shards share. */
  madeOf: string;
  articles: ExchangedArticle[];
}

/** An article without its text. */
export interface ExchangedArticle {
  /** Its path as reports name it. */
  path: string;
  /** The SHA-256 of its file. */
  bytes: string;
  /** Its frontmatter, which is valid. */
  data: Article;
  /** What its text was found to hold. */
  found: Found;
  /** Its text, of the newest alone: a feed has them whole. */
  text?: Root | undefined;
}

/** What other pages and checks ask of a text: whom it names where, what it cites, ties to claims, counts and shows, and its ids. */
export type Found = Pick<VFile['data'], (typeof FOUND)[number]>;

export const FOUND = ['mentions', 'citations', 'passages', 'numbers', 'pictures', 'ids'] as const;

export const FORMAT = 1;

/** The bytes of an exchange file: the same for the same articles. */
export function exchangeBytes(exchange: Exchange): Buffer {
  return gzipSync(JSON.stringify(exchange), { level: 6 });
}

/** Writes the exchange file of a shard, whole or not at all. */
export function writeExchange(folder: string, exchange: Exchange): { path: string; bytes: number } {
  mkdirSync(folder, { recursive: true });
  const path = exchangePath(folder, exchange.shard);
  const bytes = exchangeBytes(exchange);
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
  return { path, bytes: bytes.length };
}

/**
 * Reads the exchange file of a shard, with its SHA-256. Throws in words for whoever builds, where it is not there or of another
 * version of the program.
 */
export function readExchange(folder: string, shard: string): { exchange: Exchange; digest: string } {
  const path = exchangePath(folder, shard);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new ExchangeError(`There is no ${path}. Extract the shard ${shard} first.`);
  }
  const exchange = parsed(bytes);
  if (exchange?.format !== FORMAT || exchange.shard !== shard)
    throw new ExchangeError(
      `${path} was not written by this version of the program. Extract the shard ${shard} again.`,
    );
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

function exchangePath(folder: string, shard: string): string {
  return join(folder, `${shard}.json.gz`);
}
