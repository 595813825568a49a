import type { Speaker } from '../sources/speaker.ts';
import { compareDates, dayRange, isBefore } from '../time/date.ts';
import { hasEnded } from './ended.ts';
import type { Reading } from './number.ts';

/** The readings of a number, newest first; of one time in the order in which they are written. */
export function newestReadings<Each extends Pick<Reading, 'at'>>(readings: readonly Each[]): Each[] {
  return [...readings].sort((a, b) => compareDates(b.at, a.at));
}

/** What is compared of readings. */
type Compared = Pick<Reading, 'at' | 'by'> & Partial<Pick<Reading, 'estimated' | 'ended'>>;

/**
 * The readings that stand, the newest first: those that were not taken back, and that nothing newer has overtaken. An estimate
 * stands until something is counted or declared, and beside it where it is newer; it never disputes it.
 *
 * @param day the day (ISO) or date of which a text is; what ended later stood then. Now, where it is left out
 */
export function currentReadings<Each extends Compared>(readings: readonly Each[], day?: string): Each[] {
  const standing = readings.filter((reading) => !hasEnded(reading, day));
  const counted = sideBySide(standing.filter(({ estimated }) => !estimated));
  const estimates = sideBySide(standing.filter(({ estimated }) => estimated));
  const [newest] = counted;
  return newestReadings([...counted, ...estimates.filter(({ at }) => !newest || isBefore(newest.at, at))]);
}

/**
 * The readings of one kind that stand side by side: of each counter the newest, where nothing newer has taken its place. That of
 * another counter stands beside the newest of all while it is of the same day, or newer than what the newest one's
 * counter had said before.
 */
function sideBySide<Each extends Pick<Reading, 'at' | 'by'>>(readings: readonly Each[]): Each[] {
  const sorted = newestReadings(readings);
  const [newest] = sorted;
  if (!newest) return [];
  const before = sorted.find(({ at, by }) => isBefore(at, newest.at) && counterOf(by) === counterOf(newest.by));
  const day = dayRange(newest.at).first;
  const holds = ({ at }: Each) =>
    dayRange(at).last >= day || (before !== undefined && compareDates(at, before.at) > 0 && !isBefore(at, before.at));
  const own = (reading: Each) => sorted.find(({ by }) => counterOf(by) === counterOf(reading.by));
  return sorted.filter((reading) => isOfTime(reading, own(reading)) && holds(reading));
}

/** Whether two readings are of one time: what one counter is reported to have said at it stands side by side too. */
function isOfTime<Each extends Pick<Reading, 'at'>>({ at }: Each, other: Each | undefined): boolean {
  return at === other?.at;
}

/**
 * The readings that there were on a day.
 *
 * @param day the day (ISO) or date of which a text is
 */
export function readingsBy<Each extends Pick<Reading, 'at'>>(readings: readonly Each[], day: string): Each[] {
  const { last } = dayRange(day);
  return readings.filter(({ at }) => dayRange(at).first <= last);
}

/** The readings whose time is a given one, or lies within it: a day means those of each of its minutes. */
export function readingsOf<Each extends Pick<Reading, 'at'>>(readings: readonly Each[], date: string): Each[] {
  return readings.filter(({ at }) => at === date || (!date.includes('T') && liesIn(at, date)));
}

function liesIn(at: string, date: string): boolean {
  const [inner, outer] = [dayRange(at), dayRange(date)];
  return inner.first >= outer.first && inner.last <= outer.last;
}

/** The numbers of a reading: its value, or else the two ends of its range. */
export function numbersOf({ value, range }: Pick<Reading, 'value' | 'range'>): number[] {
  return value === undefined ? (range ?? []) : [value];
}

/** One word for one counter, however it is named. */
export function counterOf(by: Speaker): string {
  if ('id' in by) return by.id;
  return 'named' in by ? by.named : by.unnamed;
}
