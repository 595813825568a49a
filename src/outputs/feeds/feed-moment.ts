import { compareDates, parseDate, startOf } from '../../model/time/date.ts';

/** What is dated in a feed: its id, and its days or minutes. */
export interface DatedItem {
  id: string;
  published: string;
  updated: string;
  /** Its place among what is of one day: what leads to another entry has a lower one. */
  rank?: number | undefined;
}

/**
 * The moments of a feed's entry. RFC 3339, in which Atom and JSON Feed have their dates, knows no day without a time. A minute is
 * given as it is. A day gets a time between 10:00 and 12:00 UTC, when it is that day from Hawaii to New Zealand: midnight would
 * be shown as the day before in all of America. Which one it is follows from the entry's id and rank, so that those of one day
 * have different times, in an order, in each build and in every feed the same. It says nothing else.
 */
export function momentsOf(item: DatedItem): { published: Date; updated: Date } {
  const { published, updated } = item;
  const [first, last] = [momentOf(published, item), momentOf(updated, item)];
  if (last >= first) return { published: first, updated: last };
  // Of a day and a minute of it, the minute is what is known.
  return isMinute(updated) ? { published: last, updated: last } : { published: first, updated: first };
}

/** The newest first, by the moments that readers sort by. For `sort`. */
export function newestItemFirst(a: DatedItem, b: DatedItem): number {
  return momentOf(b.published, b).getTime() - momentOf(a.published, a).getTime() || (a.id < b.id ? -1 : 1);
}

/** The latest change of some entries; of none, the given day or minute. */
export function lastMoment(items: readonly DatedItem[], otherwise: string): Date {
  const moments = items.map((item) => momentsOf(item).updated.getTime());
  return moments.length === 0
    ? momentOf(otherwise, { id: '' })
    : new Date(moments.reduce((latest, each) => Math.max(latest, each)));
}

function momentOf(date: string, { id, rank = 0 }: Pick<DatedItem, 'id' | 'rank'>): Date {
  if (isMinute(date)) return new Date(date);
  const start = Date.parse(`${startOf(date)}T10:00:00Z`);
  return new Date(start + rank * SHARE_MS + (hashOf(id) % SHARE_MS));
}

function isMinute(date: string): boolean {
  return parseDate(date)?.time !== undefined;
}

/** The two hours, shared among three ranks. */
const SHARE_MS = (2 * 60 * 60 * 1000) / 3;

/** FNV-1a, 32 bits (Fowler, Noll, Vo; RFC 9923). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/** The day or minute at which something stands in a feed that is known only to its month or year: no earlier than it happened. */
export function dayInFeed(known: string, held: string): string {
  if (parseDate(known)?.day !== undefined) return known;
  const [first, happened] = [startOf(known), startOf(held)];
  return compareDates(happened, first) > 0 ? happened : first;
}
