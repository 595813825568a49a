import type { CollectionEntry } from 'astro:content';
import { compareDates } from '../../model/time/date.ts';
import { address } from '../../site/routes.ts';
import type { FoundEvent, LaterEvent } from '../article/since/later-event.ts';
import { eachOnce } from '../article/since/one-event.ts';
import { foundSince, keyOf, laterEvent } from '../article/since-publication.ts';
import { timesOf } from '../article/times-of.ts';
import type { Site } from '../site.ts';

/** So many of them stand on the first page. */
const NEWEST = 6;

/**
 * What changed last in what the articles of a site tell: of what happened after their texts, what its editors call
 * important, the newest first. What several articles or records tell is told once.
 */
export function changedLately(site: Site): LaterEvent[] {
  const found = site.articles.flatMap((article) =>
    foundSince(article, site, timesOf(article.data).today)
      .filter(({ important }) => important)
      .map((event) => awayFrom(article, event)),
  );
  const unique = new Map(found.map((event) => [keyOf(event), event]));
  return eachOnce([...unique.values()])
    .sort((a, b) => compareDates(b.at, a.at))
    .slice(0, NEWEST)
    .map((event) => ({ ...laterEvent(event, site), links: [] }));
}

/** An event as it stands on another page than its article's: what the article tells itself leads to the article. */
function awayFrom({ id, data }: CollectionEntry<'articles'>, event: FoundEvent): FoundEvent {
  if (event.record !== 'correction' && event.record !== 'timeline') return event;
  return { ...event, more: { text: data.title, path: address.article(id) } };
}
