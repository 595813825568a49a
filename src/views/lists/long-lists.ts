import { compareDates, knownDate } from '../../model/time/date.ts';
import { formatDate } from '../../site/dates.ts';
import { address } from '../../site/routes.ts';
import { say } from '../../site/words/words.ts';
import { onceForSite } from '../reads/once-for-site.ts';
import type { Site } from '../site.ts';
import { findLists } from './find-lists.ts';
import type { Listed, ListSort, LongList } from './long-list.ts';

/** Every list of a site that grows with it, found once for all of its pages. */
export const longLists = onceForSite('lists', findLists);

/** Those that have older parts, of whatever sort. */
export function listsInParts(site: Site): LongList[] {
  const all = Object.values(longLists(site)).flatMap((lists): LongList[] => [...lists.values()]);
  return all.filter(({ older }) => older.length > 0);
}

/** The addresses of a list's older parts, the newest first: by its key, or by one that it had before. */
export function partPaths({ key, older }: Pick<LongList, 'key' | 'older'>, at = key): string[] {
  return older.map(({ number }) => address.older(at, String(number)));
}

/** From when to when entries of a list are: "3 March 2024 to 9 May 2024". Articles are in the order in which they were published. */
export function spanInWords(sort: ListSort, entries: readonly Listed[ListSort][], site: Site): string {
  const days = entries.flatMap((entry) => knownDate(dayOf(sort, entry, site)) ?? []).sort(compareDates);
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return say('older.undated');
  return from === to ? formatDate(from) : say('older.span', { from: formatDate(from), to: formatDate(to) });
}

function dayOf(sort: ListSort, entry: Listed[ListSort], site: Site): string | undefined {
  if (sort === 'articles') return (entry as Listed['articles']).data.published;
  if (sort === 'corrections') return (entry as Listed['corrections']).correction.date;
  if (sort === 'mentions') return site.articleById.get((entry as Listed['mentions']).article)?.data.published;
  return (entry as Listed['claims' | 'events']).data.date;
}
