import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '../check/finding.ts';
import { programDigest } from '../kept/program-digest.ts';
import type { Library } from '../library.ts';
import { loadLibrary, type SiteFolders } from '../load.ts';
import type { ValidContent } from '../read/validate-all.ts';
import { ExchangeError, type ReadExchange, readExchange } from './exchange.ts';
import { frameDigest, type Part, partOf } from './part.ts';
import { FRAME, type ShardTask } from './shard-task.ts';
import { digestOf, toldContent } from './told.ts';

/**
 * The library of a site in shards, as one of its tasks needs it: its own files whole, all others as their exchange files tell of
 * them. Findings are those in its own files: all tasks together find what is found in the whole. Throws an
 * {@link ExchangeError} where an exchange file is missing, or was made of other content than there is now.
 *
 * @param now the minute of the site's clock
 */
export async function loadShard(
  folders: SiteFolders,
  now: string,
  { shard, exchange: folder }: ShardTask,
): Promise<{ library: Library; findings: Finding[] }> {
  const part = await partOf(folders.content, shard);
  const exchanges = new Map([FRAME, ...part.shards.keys()].map((name) => [name, readExchange(folder, name)]));
  checkMade(exchanges, part);
  if (shard === FRAME && exchanges.get(FRAME)?.exchange.madeWith !== frameDigest(folders.content)) throw stale(FRAME);
  const others = [...exchanges.values()].filter(({ exchange }) => exchange.shard !== shard);
  const { library, findings, content } = await loadLibrary(folders, now, {
    part: {
      isRead: part.isRead,
      others: toldContent(
        others.flatMap(({ exchange }) => exchange.pages),
        others.flatMap(({ exchange }) => exchange.entries),
      ),
    },
  });
  checkOwn(content, exchanges.get(shard));
  return { library, findings: findings.filter(({ file }) => part.isOwn(file)) };
}

/** Holds all exchanges against each other, and against the articles that there are. */
function checkMade(exchanges: ReadonlyMap<string, ReadExchange>, { shards }: Part): void {
  const frame = exchanges.get(FRAME);
  const program = programDigest();
  for (const [name, { exchange }] of exchanges) {
    const paths = exchange.pages.map(({ path }) => path);
    const isOfNow =
      name === FRAME || (exchange.madeWith === frame?.digest && isDeepStrictEqual(paths, shards.get(name)));
    if (exchange.program !== program || !isOfNow) throw stale(name);
  }
}

/** Holds the exchange of a shard against its articles; the frame's was held against its files before. */
function checkOwn({ articles }: ValidContent, own: ReadExchange | undefined): void {
  const written = new Map(own?.exchange.pages.map(({ path, bytes }) => [path, bytes]));
  const changed = articles.some(
    ({ file }) => !file.elsewhere && written.get(file.path) !== digestOf(String(file.vfile)),
  );
  if (own && changed) throw stale(own.exchange.shard);
}

function stale(shard: string): ExchangeError {
  return new ExchangeError(
    `The exchange file of ${shard} was made of other content or by another program. Extract it again.`,
  );
}
