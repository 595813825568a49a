import { basename } from 'node:path';
import { readExchange } from '../../library/shards/exchange.ts';
import { FRAME, type ShardTask, shardTask } from '../../library/shards/shard-task.ts';
import type { Article } from '../../model/article.ts';

/**
 * Whether a page is written by a task, by its route's file and its path: what stands at the address of an article, under its id
 * or one that it had, by the shard of that article; all else by the frame.
 */
export function isInShard({ shard, exchange }: ShardTask): (component: string, pathname: string) => boolean {
  if (shard === FRAME) return (component) => !OF_ARTICLES.test(component);
  const { pages } = readExchange(exchange, shard).exchange;
  const ids = new Set(
    pages.flatMap(({ path, data }) => [basename(path).replace(/\.[^.]*$/, ''), ...(data as Article).formerly]),
  );
  return (component, pathname) => OF_ARTICLES.test(component) && ids.has(idIn(pathname));
}

/** The pages that this build writes; nothing where it is one of the whole site. */
export function pagesOfTask(): ReturnType<typeof isInShard> | undefined {
  const task = shardTask();
  return task && isInShard(task);
}

/** The routes with a path for each article. */
const OF_ARTICLES = /(?:^|\/)pages\/articles\/\[id\]\.[^/]+$/;

/** The id in `/articles/x/` and `/articles/x.md`: none has a dot. */
function idIn(pathname: string): string {
  return /([^/.]+)(?:\.\w+)?\/?$/.exec(pathname)?.[1] ?? '';
}
