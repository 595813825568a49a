import { compareDates, dayRange, isBefore, latestDate, parseDate, startOf } from './date.ts';

/** What can be known from a source: nothing that is later than itself. */
export interface Dated {
  id: string;
  /** When it was published, and when an editor read it. */
  date?: string | undefined;
  seen?: string | undefined;
}

/** What is said to be so, with the ids of the sources that say it. */
export interface Sourced {
  sources: readonly string[];
  /** The date of the latest source that has it so. */
  checked?: string | undefined;
}

/** The sources of a file, and the day on which it was last compared with them, if it has one. */
export interface Known {
  sources: readonly Dated[];
  checked?: string | undefined;
}

/**
 * How far a record is known: the date of the newest of its sources (the day on which it was read, where it has no date) and
 * of its own `checked`. Where none of these has a date, the day on which the whole entry was last compared with its sources;
 * nothing, where that is missing too.
 */
export function knownUntil({ sources, checked }: Sourced, of: Known): string | undefined {
  return furthest([checked, ...datesOf(sources, of)]) ?? of.checked;
}

/**
 * The day as of which a record without an end is known to be so, on a day of the site's clock (ISO): its own `checked`, else
 * the date of the newest of its sources that there were by then, else the day of the last comparison. Never the clock's.
 */
export function lastSeen({ sources, checked }: Sourced, of: Known, day: string): string | undefined {
  const byThen = (date: string | undefined) => date !== undefined && compareDates(startOf(date), day) <= 0;
  if (byThen(checked)) return checked;
  const dates = datesOf(sources, of);
  return latestDate((dates.length === 0 ? [of.checked] : dates).filter(byThen));
}

/** The dates of the sources that a record cites, of those that have one: of publication, else of reading. */
export function datesOf(cited: readonly string[], { sources }: Known): string[] {
  return sources.flatMap(({ id, date, seen }) => (cited.includes(id) ? (date ?? seen ?? []) : []));
}

/** The date that may reach the furthest: of what is only known to the month that is its last day, of a day its end. */
export function furthest(dates: readonly (string | undefined)[]): string | undefined {
  return dates.reduce((found, date) => {
    if (date === undefined || found === undefined) return date ?? found;
    const [one, other] = [dayRange(date).last, dayRange(found).last];
    if (one !== other) return one > other ? date : found;
    return parseDate(found)?.time && (!parseDate(date)?.time || compareDates(date, found) > 0) ? date : found;
  }, undefined);
}

/**
 * Whether a date is still to come as far as is known, beyond doubt: it is later than the newest source. What is known then
 * is a plan, on whatever day the site is built. A time tells more than a day: a report of 23:00 in New York may know of
 * what is tomorrow in Beijing.
 */
export function isPlanned(date: string | undefined, known: string | undefined): boolean {
  return date !== undefined && known !== undefined && isBefore(known, date);
}

/** What is known of a date on a day: that it came, that it is planned, or nothing, since its sources are later. */
export type Tense = 'came' | 'planned' | 'untold';

/** @param today the day of the site's clock (ISO): of what is only known later nothing is told */
export function tenseOf(date: string, known: string | undefined, today: string): Tense {
  if (isPlanned(date, known))
    return known !== undefined && compareDates(startOf(known), today) > 0 ? 'untold' : 'planned';
  return compareDates(startOf(date), today) <= 0 ? 'came' : 'untold';
}

/** Whether a plan's date is over, or has begun where it has no end, on a day (ISO): it is time to ask what came of it. */
export function hasCome(date: string, day: string): boolean {
  const { first, last } = dayRange(date);
  return compareDates(parseDate(date)?.bound === 'after' ? first : last, day) <= 0;
}
