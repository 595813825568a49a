import type { CollectionEntry } from 'astro:content';
import { compareDates } from '../../../model/time/date.ts';
import type { Site } from '../../site.ts';
import { sincePublication } from '../since-publication.ts';
import { timesOf } from '../times-of.ts';
import { datedTextOf, type LaterEvent } from './later-event.ts';

/** So many are told. */
const MOST = 7;

/** What happened lately of what some articles tell, after their texts: each event once, the newest first. */
export function changedLately(articles: readonly CollectionEntry<'articles'>[], site: Site): LaterEvent[] {
  const events = articles.flatMap((article) => sincePublication(article, site, timesOf(article.data).today));
  const once = new Map(events.map((event) => [datedTextOf(event), event]));
  return [...once.values()].sort((a, b) => compareDates(b.date.machine, a.date.machine)).slice(0, MOST);
}
