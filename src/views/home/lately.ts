import { compareDates } from '../../model/time/date.ts';
import { address } from '../../site/routes.ts';
import type { LaterEvent, More } from '../article/since/later-event.ts';
import { eachOnce } from '../article/since/one-event.ts';
import { foundSince, keyOf, laterEvent } from '../article/since-publication.ts';
import { timesOf } from '../article/times-of.ts';
import type { Site } from '../site.ts';

/** So many of them stand on the first page. */
const NEWEST = 6;

/**
 * What changed last in what the articles of a site tell: of what happened after their texts, what its editors call
 * important, the newest first. What several articles or records tell is told once; what an article says of itself leads to it.
 */
export function changedLately(site: Site): LaterEvent[] {
  const articleOf = new Map<string, More>();
  const found = site.articles.flatMap((article) => {
    const important = foundSince(article, site, timesOf(article.data).today).filter((event) => event.important);
    for (const event of important) {
      const isOwn = event.record === 'correction' || event.record === 'timeline';
      if (isOwn) articleOf.set(keyOf(event), { text: article.data.title, path: address.article(article.id) });
    }
    return important;
  });
  const unique = new Map(found.map((event) => [keyOf(event), event]));
  return eachOnce([...unique.values()])
    .sort((a, b) => compareDates(b.at, a.at))
    .slice(0, NEWEST)
    .map((event) => {
      const own = articleOf.get(keyOf(event));
      return { ...laterEvent(event, site), links: own ? [own] : [] };
    });
}
