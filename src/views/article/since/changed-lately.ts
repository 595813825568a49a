import { compareDates } from '../../../model/time/date.ts';
import { address } from '../../../site/routes.ts';
import type { Site } from '../../site.ts';
import type { ArticleEntry } from '../article-entry.ts';
import { foundSince, keyOf, laterEvent } from '../since-publication.ts';
import { timesOf } from '../times-of.ts';
import { datedTextOf, type LaterEvent, type More } from './later-event.ts';
import { eachOnce } from './one-event.ts';

/**
 * What changed last in what some articles tell: of what happened after their texts the newest first. What several articles or
 * records tell is told once; what an article says of itself leads to it, since its places are those of another page.
 *
 * @param most so many are told
 * @param importantFirst whether what its editors call important is told before what is newer
 * @param besides what stands on the page already, as `datedTextOf` words it: it is not told again
 */
export function changedLately(
  articles: readonly ArticleEntry[],
  site: Site,
  {
    most,
    importantFirst = false,
    besides = [],
  }: { most: number; importantFirst?: boolean; besides?: readonly string[] },
): LaterEvent[] {
  const articleOf = new Map<string, More>();
  const found = articles.flatMap((article) => {
    const events = foundSince(article, site, timesOf(article.data).today);
    for (const event of events) {
      const isOwn = event.record === 'correction' || event.record === 'timeline';
      if (isOwn) articleOf.set(keyOf(event), { text: article.data.title, path: address.article(article.id) });
    }
    return events;
  });
  const unique = new Map(found.map((event) => [keyOf(event), event]));
  const newest = eachOnce([...unique.values()])
    .sort((a, b) => compareDates(b.at, a.at))
    .map((event) => {
      const own = articleOf.get(keyOf(event));
      return { ...laterEvent(event, site), links: own ? [own] : [] };
    })
    .filter((event) => !besides.includes(datedTextOf(event)));
  const weight = (event: LaterEvent) => Number(importantFirst && event.important);
  const told = new Set(newest.toSorted((a, b) => weight(b) - weight(a)).slice(0, most));
  return newest.filter((event) => told.has(event));
}
