import { compareDates, dayRange, isBefore, parseDate, startOf } from './date.ts';
import type { Dated } from './plan.ts';

/**
 * Since when something is known: the date of the earliest source that can tell of it, which is one that is not over before it
 * held (of a source without a date the day on which it was read; of two of one day, the one that is dated more precisely). Nothing, where no source is as late as that: it was only
 * planned then, as far as is known.
 *
 * Two times are told apart, as databases do that keep both (R. T. Snodgrass, "Developing Time-Oriented Database Applications in
 * SQL", 2000): the valid time, when something held in the world, and the transaction time, since when it is on record.
 *
 * @param held when it held: began, ended or happened (EDTF)
 * @param sources those that say it
 */
export function knownSince(held: string, sources: readonly Omit<Dated, 'id'>[]): string | undefined {
  return sources
    .flatMap(({ date, seen }) => date ?? seen ?? [])
    .filter((date) => !isBefore(date, held))
    .sort((a, b) => compareDates(earliest(a, held), earliest(b, held)) || compareDates(lastOf(a), lastOf(b)))[0];
}

/** The first day on which a source may have told it: none before it held. */
function earliest(date: string, held: string): string {
  const [told, happened] = [startOf(date), startOf(held)];
  return compareDates(told, happened) < 0 ? happened : told;
}

function lastOf(date: string): string {
  return parseDate(date)?.time ? date : dayRange(date).last;
}

/** Whether something known since a date is known on a day (ISO): on its first day it is. */
export function isKnownOn(known: string | undefined, day: string): boolean {
  return known !== undefined && compareDates(startOf(known), day) <= 0;
}
