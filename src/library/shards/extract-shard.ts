import { readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Root } from 'hast';
import { heldBack } from '../../model/time/article-dates.ts';
import { FEED_ARTICLES } from '../../site/feed-size.ts';
import { type Finding, hasErrors } from '../check/finding.ts';
import { programDigest } from '../kept/program-digest.ts';
import type { Library } from '../library.ts';
import { loadLibrary, type SiteFolders } from '../load.ts';
import { newestFirst } from '../relate/order.ts';
import { type Exchange, FORMAT, readExchange } from './exchange.ts';
import { frameDigest, partOf } from './part.ts';
import { FRAME, type ShardTask } from './shard-task.ts';
import { toldContent, toldEntries, toldPages } from './told.ts';

/**
 * Reads the files of one part of an archive, and says what the others are told of them: of the frame first, since the texts of
 * a shard name what is in it. What is wrong with a file alone, so that nothing can be told of it, comes back as findings,
 * and then there is no exchange; all else is for `loadShard`, which sees all articles.
 *
 * @param now the minute of the site's clock
 */
export async function extractShard(
  folders: SiteFolders,
  now: string,
  { shard, exchange: folder }: ShardTask,
): Promise<{ exchange?: Exchange; findings: Finding[] }> {
  const { isOwn, isRead } = await partOf(folders.content, shard);
  const frame = shard === FRAME ? undefined : readExchange(folder, FRAME);
  const others = frame && toldContent(frame.exchange.pages, frame.exchange.entries);
  const { library, content, findings } = await loadLibrary(folders, now, {
    // Whatever is published before the site is built.
    drafts: true,
    part: { isRead, others },
  });
  const told = new Set([...toldPages(content, new Map()), ...toldEntries(content)].map(({ path }) => path));
  const lost = findings.filter((finding) => hasErrors([finding]) && isOwn(finding.file) && !told.has(finding.file));
  if (lost.length > 0) return { findings: lost };
  const exchange: Exchange = {
    format: FORMAT,
    shard,
    program: programDigest(),
    madeWith: frame?.digest ?? frameDigest(folders.content),
    pages: toldPages(content, newestTexts(library.articles, now)),
    entries: frame ? [] : toldEntries(content),
  };
  return { exchange, findings: [] };
}

/** The files that {@link extractShard} reads, as paths from the folder that holds the content, sorted. */
export async function extractInputs(content: string, shard: string): Promise<string[]> {
  const { isRead } = await partOf(content, shard);
  const entries = await readdir(content, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dirname(content), join(parentPath, name)).split(sep).join('/'))
    .filter(isRead)
    .sort();
}

/** The texts that a feed may have by the day on which the site is built: of the newest articles, and of those still to come. */
function newestTexts(articles: Library['articles'], now: string): Map<string, Root> {
  const sorted = articles.filter(({ data }) => !data.draft).sort(newestFirst);
  const published = sorted.filter(({ data }) => heldBack(data, now) === undefined).slice(0, FEED_ARTICLES);
  const early = sorted.filter(({ data }) => heldBack(data, now) === 'early');
  return new Map([...early, ...published].flatMap(({ path, data: { text } }) => (text ? [[path, text]] : [])));
}
