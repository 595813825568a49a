import { join } from 'node:path';
import { shardCommand } from '../../src/cli/shards/shard-command.ts';
import { FRAME } from '../../src/library/shards/shard-task.ts';
import type { FixtureSite, HowToBuild } from './fixture-site.ts';

/** Does one task of a site in shards, on a site of the tests; fails where the command does. Gives what it printed. */
export async function shardTaskOf(site: FixtureSite, args: readonly string[], day: string): Promise<string> {
  const environment = { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) };
  const { output, error, code } = await shardCommand(args, site.root, environment);
  if (code !== 0) throw new Error(error);
  return output;
}

/**
 * Builds a site in its shards, all tasks one after the other, and joins them.
 *
 * @param between called between extracting and building
 * @returns the folder of the joined site, and the shards
 */
export async function buildInShards(
  site: FixtureSite,
  how: HowToBuild & { day: string; address: string },
  between: () => void = () => {},
): Promise<{ folder: string; shards: string[] }> {
  const exchange = join(site.root, 'exchange');
  const folder = join(site.root, 'joined');
  const shards: string[] = JSON.parse(await shardTaskOf(site, ['list'], how.day));
  for (const part of [FRAME, ...shards])
    await shardTaskOf(site, ['extract', part, '--exchange', exchange, '--site', how.address], how.day);
  between();
  const parts = [];
  for (const shard of [...shards, FRAME]) {
    const out = join(site.root, 'parts', shard);
    const { code, output } = await site.build({ ...how, out, shard: { shard, exchange } });
    if (code !== 0) throw new Error(`The shard ${shard}:\n${output.slice(-5000)}`);
    parts.push(out);
  }
  await shardTaskOf(site, ['join', ...parts, '--outDir', folder], how.day);
  return { folder, shards };
}
