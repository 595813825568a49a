import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/**
 * A date as precise as it is known, written in the part of EDTF (ISO 8601-2:2019) that news needs: `2023-04-17`,
 * `2023-04`, `2023`; with `~` behind it when it is approximate (`2017~`); `[..2023-04]` for "in April 2023 or before",
 * `[2023-04..]` for "or after"; and `2023-04-16T21:30+03:00` for a minute, always with its offset from UTC.
 */
export interface ImpreciseDate {
  year: number;
  /** 1 to 12; absent when only the year is known. */
  month?: number;
  /** 1 to 31; absent when only the month is known. */
  day?: number;
  /** Time of day at the place, with the offset of its clock: `21:30+03:00`. */
  time?: { hour: number; minute: number; offset: string };
  approximate: boolean;
  /** That it was then or earlier, or then or later. */
  bound?: 'before' | 'after';
}

const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(Z|[+-]\d{2}:\d{2}))?)?)?(~?)$/;

/** Days before and after all others, for what has no bound on one side. */
const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';

/** Reads a date; `undefined` when it is malformed, not in the calendar (30 February), or not on the clock (25:00). */
export function parseDate(text: string): ImpreciseDate | undefined {
  const set = /^\[(\.\.)?([^.]+?)(\.\.)?\]$/.exec(text);
  if (set && Boolean(set[1]) === Boolean(set[3])) return undefined;
  const match = EDTF.exec(set?.[2] ?? text);
  if (!match) return undefined;
  const [, y, m, d, hour, minute, offset, tilde] = match;
  const date: ImpreciseDate = { year: Number(y), approximate: tilde === '~' };
  if (m !== undefined) date.month = Number(m);
  if (d !== undefined) date.day = Number(d);
  if (offset !== undefined) date.time = { hour: Number(hour), minute: Number(minute), offset };
  if (set) date.bound = set[1] ? 'before' : 'after';
  return exists(date) ? date : undefined;
}

/**
 * The first and the last day that the date can mean, as ISO days (`2023-04` is 2023-04-01 to 2023-04-30), at the place
 * where it was. ISO days compare correctly as strings. "About" widens nothing: by how much, no source says.
 */
export function dayRange(text: string): { first: string; last: string } {
  const date = parseDate(text);
  if (!date) throw new RangeError(`Not a date: ${text}`);
  const { year, month = 12, day, bound } = date;
  const first = new Temporal.PlainDate(year, date.month ?? 1, day ?? 1).toString();
  const end = new Temporal.PlainYearMonth(year, month);
  const last = end.toPlainDate({ day: day ?? end.daysInMonth }).toString();
  return { first: bound === 'before' ? FIRST_DAY : first, last: bound === 'after' ? LAST_DAY : last };
}

/**
 * Whether one date is over before the other begins, beyond doubt. Two times are compared as instants, since the days at
 * their places may differ. A time and a day are compared with that day wherever on Earth it may be meant: it begins where
 * clocks are 14 hours ahead of UTC, and ends where they are 12 behind.
 */
export function isBefore(a: string, b: string): boolean {
  const [instantA, instantB] = [instantOf(a), instantOf(b)];
  const [end, start] = [dayRange(a).last, dayRange(b).first];
  if (!instantA && !instantB) return end < start;
  const endA = instantA ?? Temporal.Instant.from(`${end}T23:59:59.999-12:00`);
  const startB = instantB ?? Temporal.Instant.from(`${start}T00:00+14:00`);
  return Temporal.Instant.compare(endA, startB) < 0;
}

/**
 * Compares two dates for a list, earliest first: by the first day that they can mean, then the more precise one first,
 * then by the time of day. A date that is only bounded stands at its bound.
 */
export function compareDates(a: string, b: string): number {
  return order(startOf(a), startOf(b)) || order(dayRange(a).last, dayRange(b).last) || order(timeOf(a), timeOf(b));
}

/** Days from one ISO day to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** Whole months from one ISO day to another. */
export function monthsBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'months' }).months;
}

/** The first day that a date means when its bound is left aside: where it stands on a line of time. */
export function startOf(text: string): string {
  const { first, last } = dayRange(text);
  if (first !== FIRST_DAY) return first;
  return parseDate(text)?.bound === 'before' ? last : first;
}

/** The value for a `datetime` attribute, which knows no "about" and no bounds. */
export function machineDate(text: string): string {
  return text.replace(/[~[\]]|\.\./g, '');
}

/** A date in frontmatter. YAML reads a bare year as a number, so a number of four digits is taken too. */
export const dateSchema = z
  .union([z.string(), z.number().int().transform(String)], {
    error: 'A date is written 2023-04-17, 2023-04 or 2023, with ~ behind it when approximate',
  })
  .refine((text) => parseDate(text) !== undefined, {
    error:
      'A date is in the calendar and is written 2023-04-17, 2023-04 or 2023, with ~ behind it when approximate; ' +
      '[..2023-04] for then or before, [2023-04..] for then or after; 2023-04-16T21:30+03:00 with a time',
  });

/** A date known to the day, such as the day of publication. */
export const daySchema = z.string({ error: 'A day is written 2023-04-17' }).refine(
  (text) => {
    const date = parseDate(text);
    return date?.day !== undefined && !date.approximate && date.bound === undefined && date.time === undefined;
  },
  { error: 'A day is written 2023-04-17 and is in the calendar' },
);

function exists({ year, month, day, time }: ImpreciseDate): boolean {
  if (time && (time.hour > 23 || time.minute > 59)) return false;
  try {
    Temporal.PlainDate.from({ year, month: month ?? 1, day: day ?? 1 }, { overflow: 'reject' });
    if (time) Temporal.Instant.from(`2000-01-01T00:00${time.offset}`);
    return year > 0;
  } catch {
    return false;
  }
}

function instantOf(text: string): Temporal.Instant | undefined {
  const date = parseDate(text);
  return date?.time && date.bound === undefined ? Temporal.Instant.from(machineDate(text)) : undefined;
}

function timeOf(text: string): string {
  return /T(\d{2}:\d{2})/.exec(text)?.[1] ?? '';
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first date in an EDTF text as far as it is known: "2023-04" of "2023-04~". To sort by, and to take the year from. */
export function knownDate(text: string | undefined): string | undefined {
  return text?.match(/\d{4}(?:-\d\d){0,2}/)?.[0];
}
