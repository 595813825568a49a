import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { written } from '../fields/written.ts';

/**
 * A date as precise as it is known, written in the part of EDTF (ISO 8601-2:2019) that news needs: `2023-04-17`,
 * `2023-04`, `2023`; with `~` behind it when it is approximate (`2017~`); `[..2023-04]` for "in April 2023 or before",
 * `[2023-04..]` for "or after"; and `2023-04-16T21:30+03:00` for a minute, always with its offset from UTC.
 */
export type ImpreciseDate = Readonly<Parts>;

interface Parts {
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

const MONTH = '(0[1-9]|1[0-2])';
const DAY = String.raw`(0[1-9]|[12]\d|3[01])`;
const TIME = String.raw`T(\d{2}):(\d{2})(Z|[+-]\d{2}:\d{2})`;
const UNBOUNDED = String.raw`(\d{4})(?:-${MONTH}(?:-${DAY}(?:${TIME})?)?)?(~?)`;
const EDTF = new RegExp(`^${UNBOUNDED}$`);

/** Days before and after all others, for what has no bound on one side. */
const FIRST_DAY = '0001-01-01';
export const LAST_DAY = '9999-12-31';

/** Reads a date; `undefined` when it is malformed, not in the calendar (30 February), or not on the clock (25:00). */
export function parseDate(text: string): ImpreciseDate | undefined {
  const known = dates.get(text);
  if (known) return known;
  const date = readDate(text);
  if (!date || !exists(date)) return undefined;
  dates.set(text, date);
  return date;
}

/** Each date is read once: lists of thousands are sorted by few thousand different ones. */
const dates = new Map<string, ImpreciseDate>();

function readDate(text: string): ImpreciseDate | undefined {
  const set = /^\[(\.\.)?([^.]+?)(\.\.)?\]$/.exec(text);
  if (set && Boolean(set[1]) === Boolean(set[3])) return undefined;
  const match = EDTF.exec(set?.[2] ?? text);
  if (!match) return undefined;
  const [, y, m, d, hour, minute, offset, tilde] = match;
  const date: Parts = { year: Number(y), approximate: tilde === '~' };
  if (m !== undefined) date.month = Number(m);
  if (d !== undefined) date.day = Number(d);
  if (offset !== undefined) date.time = { hour: Number(hour), minute: Number(minute), offset };
  if (set) date.bound = set[1] ? 'before' : 'after';
  return date;
}

/**
 * The first and the last day that the date can mean, as ISO days (`2023-04` is 2023-04-01 to 2023-04-30), at the place
 * where it was. ISO days compare correctly as strings. "About" widens nothing: by how much, no source says.
 */
export function dayRange(text: string): DayRange {
  const known = ranges.get(text);
  if (known) return known;
  const date = parseDate(text);
  if (!date) throw new RangeError(`Not a date: ${text}`);
  const { year, month = 12, day, bound } = date;
  const first = new Temporal.PlainDate(year, date.month ?? 1, day ?? 1).toString();
  const end = new Temporal.PlainYearMonth(year, month);
  const last = end.toPlainDate({ day: day ?? end.daysInMonth }).toString();
  const range = { first: bound === 'before' ? FIRST_DAY : first, last: bound === 'after' ? LAST_DAY : last };
  ranges.set(text, range);
  return range;
}

interface DayRange {
  readonly first: string;
  readonly last: string;
}

/** For each date that was asked for, as {@link dates}. */
const ranges = new Map<string, DayRange>();

/**
 * Whether one date is over before the other begins, beyond doubt. Times are compared as instants, whatever day their clocks
 * show; a day without a time is taken as one of UTC, and a time within it as neither before nor after it.
 */
export function isBefore(a: string, b: string): boolean {
  return stretchOf(a).end <= stretchOf(b).start;
}

/**
 * Compares two dates, earliest first: the order of every list and the only comparison of dates, for `sort`. By the first
 * moment that they can mean, then the more precise one first. A date that is only bounded stands at its bound; what has no
 * date stands before all others, so that it is last where the newest comes first.
 */
export function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  const [one, other] = [stretchOf(a), stretchOf(b)];
  // Of a minute and the day that begins with it the day comes first, as what frames the minute.
  return one.place - other.place || order(one.lastDay, other.lastDay) || Number(one.isMinute) - Number(other.isMinute);
}

/** The latest of some dates, by {@link compareDates}. */
export function latestDate(dates: readonly (string | undefined)[]): string | undefined {
  return dates.reduce((latest, date) => (compareDates(date, latest) > 0 ? date : latest), undefined);
}

/**
 * A date as a text whose order as a text is that of {@link compareDates}, for programs that do not know dates: an ISO day,
 * or for a minute that in UTC, `2023-04-16T18:30Z`.
 */
export function sortableDate(text: string): string {
  return stretchOf(text).isMinute ? `${new Date(stretchOf(text).place).toISOString().slice(0, 16)}Z` : startOf(text);
}

/** Where a date lies on the line of time, in milliseconds since 1970 (UTC). */
interface Stretch {
  /** The first moment that it can mean; none, where it is only bounded by an end. */
  start: number;
  /** The first moment after it; none, where it is only bounded by a beginning. */
  end: number;
  /** Where it stands in a list. */
  place: number;
  /** The last day that it can mean (ISO). */
  lastDay: string;
  isMinute: boolean;
}

/** For each date that was asked for, as {@link dates}. */
const stretches = new Map<string, Stretch>();

function stretchOf(text: string): Stretch {
  const known = stretches.get(text);
  if (known) return known;
  const { first, last } = dayRange(text);
  const { bound, time } = parseDate(text) ?? {};
  const [place, end] = time
    ? [momentOf(machineDate(text)), momentOf(machineDate(text)) + MINUTE_MS]
    : [midnight(startOf(text)), midnight(last) + DAY_MS];
  const stretch = {
    start: bound === 'before' ? Number.NEGATIVE_INFINITY : time ? place : midnight(first),
    end: bound === 'after' ? Number.POSITIVE_INFINITY : end,
    place,
    lastDay: last,
    isMinute: time !== undefined,
  };
  stretches.set(text, stretch);
  return stretch;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

function midnight(day: string): number {
  return momentOf(`${day}T00:00Z`);
}

function momentOf(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}

/** Days from one ISO day to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** Whether one of the days from one ISO day to another is that day of the week (1 for Monday to 7). */
export function isOnWeekday(weekday: number, { from, to }: { from: string; to: string }): boolean {
  const first = Temporal.PlainDate.from(from).dayOfWeek;
  return (weekday - first + 7) % 7 <= daysBetween(from, to);
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

/** The day (ISO) of which something is, where it is known for sure. */
export function exactDay(date: string): string | undefined {
  const { day, approximate, bound } = parseDate(date) ?? {};
  return day === undefined || approximate || bound !== undefined ? undefined : dayRange(date).first;
}

/** The same as {@link machineDate} for who reads it as the date itself; nothing where it is only a bound: "[2024-11-28..]" is no end. */
export function unboundedDate(text: string | undefined): string | undefined {
  return text === undefined || parseDate(text)?.bound ? undefined : machineDate(text);
}

/** A day or a minute for programs that read RFC 3339 alone: a minute has its seconds, `2023-04-16T21:30:00+03:00`. */
export function timestamp(text: string): string {
  return text.replace(/(?<=T\d{2}:\d{2})(?=Z|[+-])/, ':00');
}

const ANY_DATE = String.raw`${UNBOUNDED}|\[\.\.${UNBOUNDED}\]|\[${UNBOUNDED}\.\.\]`;
const DATE_FORM = 'A date is written 2023-04-17, 2023-04 or 2023, with ~ behind it when approximate';

/** A date in frontmatter. YAML reads a bare year as a number, so a number of four digits is taken too. */
export const dateSchema = z
  .union([z.string().meta(written(ANY_DATE, DATE_FORM)), z.number().int().transform(String)], { error: DATE_FORM })
  .refine((text) => parseDate(text) !== undefined, {
    error: ({ input }) =>
      OTHER_YEAR.test(String(input))
        ? 'A year has four digits, in quotation marks where it begins with zeros ("0079"); years before 1 and after ' +
          '9999 cannot be written as dates'
        : 'A date is in the calendar and is written 2023-04-17, 2023-04 or 2023, with ~ behind it when approximate; ' +
          '[..2023-04] for then or before, [2023-04..] for then or after; 2023-04-16T21:30+03:00 with a time',
  });

/** A date but for its year, which has other than four digits, or a sign. */
const OTHER_YEAR = /^(?:[+-]\d+|\d{1,3}|\d{5,}|0000)(?:-\d{2}){0,2}~?$/;

const DAY_FORM = 'A day is written 2023-04-17';

/** A date known to the day, such as the day of publication. */
export const daySchema = z
  .string({ error: DAY_FORM })
  .refine(
    (text) => {
      const date = parseDate(text);
      return date?.day !== undefined && !date.approximate && date.bound === undefined && date.time === undefined;
    },
    { error: 'A day is written 2023-04-17 and is in the calendar' },
  )
  .meta(written(String.raw`\d{4}-${MONTH}-${DAY}`, DAY_FORM));

const MOMENT_FORM = 'A day is written 2023-04-17, a minute 2023-04-16T21:30+03:00';

/** A day, or a minute with its offset: when an article was published. */
export const momentSchema = z
  .string({ error: MOMENT_FORM })
  .refine(
    (text) => {
      const date = parseDate(text);
      return date?.day !== undefined && !date.approximate && date.bound === undefined;
    },
    {
      error:
        'It is a day in the calendar, 2023-04-17, or a minute with its offset from UTC, 2023-04-16T21:30+03:00; ' +
        'Z stands for UTC',
    },
  )
  .meta(written(String.raw`\d{4}-${MONTH}-${DAY}(?:${TIME})?`, MOMENT_FORM));

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

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first date in an EDTF text as far as it is known: "2023-04" of "2023-04~". To sort by, and to take the year from. */
export function knownDate(text: string | undefined): string | undefined {
  return text?.match(/\d{4}(?:-\d\d){0,2}/)?.[0];
}
