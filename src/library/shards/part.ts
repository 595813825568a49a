import { basename } from 'node:path';
import { SITE_FILE } from '../../model/collection.ts';
import { bytesDigest } from '../kept/folder-digest.ts';
import { ExchangeError } from './exchange.ts';
import { shardsIn } from './membership.ts';
import { FRAME } from './shard-task.ts';

/** A part of an archive: a shard, or the frame. */
export interface Part {
  /** All shards, the oldest first, each with the paths of its articles. */
  shards: Map<string, string[]>;
  /** Whether a file is this part's, by its path as reports name it: its findings are told by this part's task. */
  isOwn: (path: string) => boolean;
  /** Whether this part's task reads a file: its own, and that of the site, by which it reads them. */
  isRead: (path: string) => boolean;
}

/** The files of a part. Throws in words for whoever builds, where there is no such part. */
export async function partOf(content: string, name: string): Promise<Part> {
  const shards = await shardsIn(content);
  const members = new Set(shards.get(name));
  if (name !== FRAME && members.size === 0)
    throw new ExchangeError(`There is no shard ${name}. There are: ${[...shards.keys(), FRAME].join(', ')}.`);
  const articles = new Set([...shards.values()].flat());
  const isOwn = (path: string) => (name === FRAME ? !articles.has(path) : members.has(path));
  const siteFile = `${basename(content)}/${SITE_FILE}.yaml`;
  return { shards, isOwn, isRead: (path) => isOwn(path) || path === siteFile };
}

/** A digest of all files of the frame. */
export function frameDigest(content: string): string {
  return bytesDigest(content, ['articles'], () => {});
}
