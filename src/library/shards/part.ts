import { bytesDigest } from '../kept/folder-digest.ts';
import { ExchangeError } from './exchange.ts';
import { shardsIn } from './membership.ts';
import { FRAME } from './shard-task.ts';

/** A part of an archive: a shard, or the frame. */
export interface Part {
  /** All shards, the oldest first, each with the paths of its articles. */
  shards: Map<string, string[]>;
  /** Whether it is this part's task to read a file, by its path as reports name it. */
  isOwn: (path: string) => boolean;
}

/** The files of a part. Throws in words for whoever builds, where there is no such part. */
export async function partOf(content: string, name: string): Promise<Part> {
  const shards = await shardsIn(content);
  const members = new Set(shards.get(name));
  if (name !== FRAME && members.size === 0)
    throw new ExchangeError(`There is no shard ${name}. There are: ${[...shards.keys(), FRAME].join(', ')}.`);
  const articles = new Set([...shards.values()].flat());
  return { shards, isOwn: (path) => (name === FRAME ? !articles.has(path) : members.has(path)) };
}

/** A digest of all files of the frame. */
export function frameDigest(content: string): string {
  return bytesDigest(content, ['articles'], () => {});
}
