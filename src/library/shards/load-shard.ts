import { readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Root } from 'hast';
import type { Article } from '../../model/article.ts';
import { heldBack } from '../../model/time/article-dates.ts';
import { FEED_ARTICLES } from '../../site/feed-size.ts';
import { type Finding, hasErrors } from '../check/finding.ts';
import { bytesDigest } from '../kept/folder-digest.ts';
import { programDigest } from '../kept/text-files.ts';
import type { Library } from '../library.ts';
import { loadLibrary, type SiteFolders } from '../load.ts';
import type { ValidFile } from '../read/validate-all.ts';
import { newestFirst } from '../relate/order.ts';
import { type Exchange, ExchangeError, FORMAT, readExchange } from './exchange.ts';
import { shardsIn } from './membership.ts';
import { digestOf, exchanged, otherArticle } from './other-articles.ts';
import { FRAME, type ShardTask } from './shard-task.ts';

/**
 * Reads the articles of one shard and what all shards share, and says what the others are told of them. What is wrong with
 * a file alone, so that nothing can be told of it, comes back as findings, and then there is no exchange; all else is for
 * {@link loadShard}, which sees all articles.
 *
 * @param now the minute of the site's clock
 */
export async function extractShard(
  folders: SiteFolders,
  now: string,
  shard: string,
): Promise<{ exchange?: Exchange; findings: Finding[] }> {
  const { own, isRead } = await members(folders.content, shard);
  const { library, articles, findings } = await loadLibrary(folders, now, {
    // Whatever is published before the site is built.
    drafts: true,
    shard: { isRead, others: [] },
  });
  const valid = new Set(articles.map(({ file }) => file.path));
  const lost = new Set([...own].filter((path) => !valid.has(path)));
  if (lost.size > 0) return { findings: findings.filter(({ file }) => lost.has(file)) };
  const texts = newestTexts(library.articles, now);
  return { exchange: exchangeOf(shard, sharedDigest(folders.content), articles, texts), findings: [] };
}

/** The files that {@link extractShard} reads, as paths from the folder that holds the content, sorted. */
export async function extractInputs(content: string, shard: string): Promise<string[]> {
  const { isRead } = await members(content, shard);
  const entries = await readdir(content, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dirname(content), join(parentPath, name)).split(sep).join('/'))
    .filter(isRead)
    .sort();
}

/**
 * The library of a site in shards, as the task of one of them needs it: its own articles whole, the others as their exchange
 * files tell of them. Findings are those in its own files, and whatever is an error anywhere. Throws an {@link ExchangeError}
 * where an exchange file is missing or was made of other content than there is now.
 *
 * @param now the minute of the site's clock
 */
export async function loadShard(
  folders: SiteFolders,
  now: string,
  { shard, exchange: folder }: ShardTask,
): Promise<{ library: Library; findings: Finding[] }> {
  const { shards, own, isRead } = await members(folders.content, shard);
  const exchanges = new Map([...shards.keys()].map((name) => [name, readExchange(folder, name).exchange]));
  const shared = sharedDigest(folders.content);
  for (const [name, exchange] of exchanges) {
    const paths = exchange.articles.map(({ path }) => path);
    if (exchange.madeOf !== shared || !isDeepStrictEqual(paths, shards.get(name))) throw stale(name);
  }
  const others = [...exchanges].flatMap(([name, { articles }]) => (name === shard ? [] : articles.map(otherArticle)));
  const { library, articles, findings } = await loadLibrary(folders, now, { shard: { isRead, others } });
  const elsewhere = new Set(others.map(({ file }) => file.path));
  const isOwn = ({ file }: Finding) => (shard === FRAME ? !elsewhere.has(file) : own.has(file));
  const told = findings.filter((finding) => isOwn(finding) || hasErrors([finding]));
  const mine = articles.filter(({ file }) => own.has(file.path));
  const written = new Map(exchanges.get(shard)?.articles.map(({ path, bytes }) => [path, bytes]));
  if (mine.some(({ file }) => written.get(file.path) !== digestOf(String(file.vfile)))) throw stale(shard);
  return { library, findings: told };
}

function stale(shard: string): ExchangeError {
  return new ExchangeError(
    `The exchange file of ${shard} was made of other content or by another program. Extract it again.`,
  );
}

/** @returns the paths of all shards, those of this one, and whether its task reads a file */
async function members(content: string, shard: string) {
  const shards = await shardsIn(content);
  const own = new Set(shards.get(shard));
  if (own.size === 0 && shard !== FRAME)
    throw new ExchangeError(`There is no shard ${shard}. There are: ${[...shards.keys(), FRAME].join(', ')}.`);
  const elsewhere = new Set([...shards.values()].flat().filter((path) => !own.has(path)));
  return { shards, own, isRead: (path: string) => !elsewhere.has(path) };
}

function exchangeOf(
  shard: string,
  madeOf: string,
  articles: readonly ValidFile<Article>[],
  texts: ReadonlyMap<string, Root>,
): Exchange {
  return {
    format: FORMAT,
    shard,
    madeOf,
    articles: articles.map((article) => exchanged(article, texts.get(article.file.path))),
  };
}

/** The texts that a feed may have by the day on which the site is built: of the newest articles, and of those still to come. */
function newestTexts(articles: Library['articles'], now: string): Map<string, Root> {
  const sorted = articles.filter(({ data }) => !data.draft).sort(newestFirst);
  const published = sorted.filter(({ data }) => heldBack(data, now) === undefined).slice(0, FEED_ARTICLES);
  const early = sorted.filter(({ data }) => heldBack(data, now) === 'early');
  return new Map([...early, ...published].flatMap(({ path, data: { text } }) => (text ? [[path, text]] : [])));
}

/** A digest of what all shards share: the content but for the articles, and the program. */
function sharedDigest(content: string): string {
  return digestOf(`${programDigest()} ${bytesDigest(content, ['articles'], () => {})}`);
}
