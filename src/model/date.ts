import { z } from 'zod';

/**
 * A date as precise as it is known, written in the subset of EDTF (ISO 8601-2:2019, level 1) that news needs:
 * `2023-04-17`, `2023-04`, `2023`, each with `~` behind it when it is approximate ("about 2017": `2017~`).
 */
export interface ImpreciseDate {
  year: number;
  /** 1 to 12; absent when only the year is known. */
  month?: number;
  /** 1 to 31; absent when only the month is known. */
  day?: number;
  approximate: boolean;
}

const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;

/** Reads an EDTF date; `undefined` when it is malformed or not in the calendar (30 February). */
export function parseDate(text: string): ImpreciseDate | undefined {
  const match = EDTF.exec(text);
  if (!match) return undefined;
  const [, y, m, d, tilde] = match;
  const date: ImpreciseDate = { year: Number(y), approximate: tilde === '~' };
  if (m !== undefined) date.month = Number(m);
  if (d !== undefined) date.day = Number(d);
  return inCalendar(date) ? date : undefined;
}

/**
 * The first and the last day that the date can mean, as ISO days (`2023-04` is 2023-04-01 to 2023-04-30).
 * ISO days compare correctly as strings.
 */
export function dayRange(text: string): { first: string; last: string } {
  const date = parseDate(text);
  if (!date) throw new RangeError(`Not a date: ${text}`);
  const { year, month, day } = date;
  return {
    first: iso(year, month ?? 1, day ?? 1),
    last: iso(year, month ?? 12, day ?? daysIn(year, month ?? 12)),
  };
}

/** The date in words of the given language: "17 April 2023", "April 2023", "about 2017". */
export function formatDate(text: string, language = 'en-GB'): string {
  const date = parseDate(text);
  if (!date) throw new RangeError(`Not a date: ${text}`);
  const format = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(date.month && { month: 'long' }),
    ...(date.day && { day: 'numeric' }),
  });
  const words = format.format(Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1));
  return date.approximate ? `about ${words}` : words;
}

/** The value for a `datetime` attribute, which knows no "about". */
export function machineDate(text: string): string {
  return text.replace('~', '');
}

/** A date in frontmatter. YAML reads a bare year as a number, so a number of four digits is taken too. */
export const dateSchema = z
  .union([z.string(), z.number().int().transform(String)], {
    error: 'A date is written 2023-04-17, 2023-04 or 2023, with ~ behind it when approximate',
  })
  .refine((text) => parseDate(text) !== undefined, {
    error: 'A date is written 2023-04-17, 2023-04 or 2023 (with ~ behind it when approximate) and is in the calendar',
  });

/** A date known to the day, such as the day of publication. */
export const daySchema = z.string({ error: 'A day is written 2023-04-17' }).refine(
  (text) => {
    const date = parseDate(text);
    return date?.day !== undefined && !date.approximate;
  },
  { error: 'A day is written 2023-04-17 and is in the calendar' },
);

function inCalendar({ year, month, day }: ImpreciseDate): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || (day >= 1 && day <= daysIn(year, month ?? 12));
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
