import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BuildRefused } from '../../hosting/build-refused.ts';
import { copiesWanted } from '../../hosting/copies-wanted.ts';
import { joinShards } from '../../hosting/shards/join-shards.ts';
import { lockBuild, unlockBuild } from '../../hosting/swap/build-lock.ts';
import {
  healSites,
  makeWorkFolder,
  placeSite,
  refusedOutDir,
  removeWorkFolder,
} from '../../hosting/swap/work-folder.ts';
import { terminalReport } from '../../library/check/reporters/terminal.ts';
import { ExchangeError, writeExchange } from '../../library/shards/exchange.ts';
import { extractInputs, extractShard } from '../../library/shards/extract-shard.ts';
import { shardsIn } from '../../library/shards/membership.ts';
import { SHARD_VARIABLES } from '../../library/shards/shard-task.ts';
import { buildMinute } from '../../site/clock.ts';
import { cacheOf, siteFolder } from '../../site/site-folder.ts';
import { optionsOf } from '../read-options.ts';
import { buildInProcess } from '../run-astro.ts';

/** What a command prints, and its exit code. */
export interface Told {
  output: string;
  error: string;
  code: number;
}

/** What the commands of `shards.ts` are given beside the names of shards and folders. */
interface Options {
  root: string;
  environment: Record<string, string | undefined>;
  exchange?: string | undefined;
  outDir?: string | undefined;
  site?: string | undefined;
  base?: string | undefined;
}

/**
 * Does what `npm run shards` does, and says what it prints: see `shards.ts` for its commands.
 *
 * @param root the folder of the site
 */
export async function shardCommand(
  args: readonly string[],
  root = siteFolder(),
  environment: Record<string, string | undefined> = process.env,
): Promise<Told> {
  const options = optionsOf({
    args: [...args],
    allowPositionals: true,
    options: {
      exchange: { type: 'string' },
      outDir: { type: 'string' },
      site: { type: 'string' },
      base: { type: 'string' },
    },
  });
  if ('refused' in options) return { output: '', error: options.refused, code: 1 };
  const { positionals, values } = options;
  const [name = '', ...given] = positionals;
  const command = COMMANDS[name];
  if (!command) return { output: '', error: `Say what to do: ${Object.keys(COMMANDS).join(', ')}.`, code: 1 };
  try {
    return { error: '', code: 0, ...(await command(given, { root, environment, ...values })) };
  } catch (error) {
    if (error instanceof ExchangeError || error instanceof BuildRefused || error instanceof RangeError)
      return { output: '', error: error.message, code: 1 };
    throw error;
  }
}

const COMMANDS: Record<string, (given: string[], options: Options) => Promise<Partial<Told> & { output: string }>> = {
  list: async (_, { root }) => ({ output: JSON.stringify([...(await shardsIn(join(root, 'content'))).keys()]) }),

  inputs: async ([shard], { root }) => ({
    output: (await extractInputs(join(root, 'content'), named(shard))).join('\n'),
  }),

  extract: async ([shard], { root, environment, exchange, base = '/', site }) => {
    const folders = {
      content: join(root, 'content'),
      public: join(root, 'public'),
      base,
      addressed: site !== undefined,
      texts: join(cacheOf(root), 'shards', named(shard), 'texts'),
    };
    const to = folder(exchange, 'exchange');
    const found = await extractShard(folders, buildMinute(environment), { shard: named(shard), exchange: to });
    if (!found.exchange) return { output: '', error: terminalReport(found.findings, process.stderr), code: 1 };
    const { path, bytes } = writeExchange(to, found.exchange);
    return { output: `${found.exchange.pages.length} files in ${path}, ${bytes} bytes` };
  },

  build: async ([shard], { root, environment, exchange, outDir, site, base }) => {
    const options = Object.entries({ outDir: folder(outDir, 'outDir'), site, base });
    const code = buildInProcess(
      root,
      options.flatMap(([option, value]) => (value === undefined ? [] : [`--${option}`, value])),
      {
        ...environment,
        [SHARD_VARIABLES.shard]: named(shard),
        [SHARD_VARIABLES.exchange]: folder(exchange, 'exchange'),
      },
    );
    return { output: '', code };
  },

  join: async (parts, { root, environment, outDir }) => {
    const [cache, site] = [cacheOf(root), folder(outDir, 'outDir')];
    const own = [root, cache, ...['content', 'public', 'src'].map((name) => join(root, name)), ...parts];
    const refused = refusedOutDir(site, own);
    if (refused !== undefined) throw new BuildRefused(refused);
    const lock = join(cache, 'build.lock');
    mkdirSync(cache, { recursive: true });
    await lockBuild(lock, ({ pid, host }) => console.error(`A build is at work (process ${pid} on ${host}).`));
    try {
      await healSites(site, cache);
      const work = makeWorkFolder(site, cache);
      try {
        const copies = copiesWanted(environment) ? pathToFileURL(join(cache, 'shards/copies/')) : undefined;
        const { files } = await joinShards({ parts: parts.map((part) => resolve(part)), site: work.built, copies });
        await placeSite(work);
        return { output: `${files} files of ${parts.length} parts in ${work.site}` };
      } finally {
        removeWorkFolder(work);
      }
    } finally {
      unlockBuild(lock);
    }
  },
};

function named(shard: string | undefined): string {
  if (shard === undefined) throw new RangeError('Name the shard.');
  return shard;
}

function folder(path: string | undefined, option: string): string {
  if (path === undefined) throw new RangeError(`Give the folder: --${option} FOLDER.`);
  return resolve(path);
}
