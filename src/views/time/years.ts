import type { CollectionEntry } from 'astro:content';
import { textDay } from '../../model/time/article-dates.ts';
import { compareDates, knownDate } from '../../model/time/date.ts';
import { formatDate } from '../../site/dates.ts';
import { listText } from '../../site/words/lists.ts';
import { say } from '../../site/words/words.ts';
import type { ArticleEntry } from '../article/article-entry.ts';
import type { Site } from '../site.ts';

/** What belongs to a year: articles by the day of which they speak, events by their first day, claims by when they were said. */
export interface Year {
  /** As it stands in addresses, with four digits, and in words. */
  year: string;
  words: string;
  articles: ArticleEntry[];
  events: CollectionEntry<'entities'>[];
  claims: CollectionEntry<'claims'>[];
}

/** The years of a site, the newest first. What has no date is in none. */
export function yearsOf({ articles, entities, claims }: Pick<Site, 'articles' | 'entities' | 'claims'>): Year[] {
  const years = new Map<string, Year>();
  const at = (date: string | undefined) => {
    const year = knownDate(date)?.slice(0, 4);
    if (year === undefined) return undefined;
    const known = years.get(year) ?? { year, words: formatDate(year), articles: [], events: [], claims: [] };
    years.set(year, known);
    return known;
  };
  for (const article of articles) at(textDay(article.data))?.articles.push(article);
  for (const event of entities) if (event.data.kind === 'event') at(event.data.date)?.events.push(event);
  for (const claim of claims) at(claim.data.date)?.claims.push(claim);
  for (const { events } of years.values()) {
    events.sort((a, b) => compareDates(a.data.date, b.data.date));
  }
  return [...years.values()].sort((a, b) => compareDates(b.year, a.year));
}

/** How many things of each sort a year has: "2 articles, 1 event". */
export function yearInWords({ articles, events, claims }: Year): string {
  const counts = Object.entries({ articles, events, claims }) as ['articles' | 'events' | 'claims', unknown[]][];
  return listText(
    counts.flatMap(([sort, { length: count }]) => (count === 0 ? [] : [say(`year.count.${sort}`, { count })])),
  );
}
