import { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../model/time/date.ts';

/** A weekday in a text that the date beside it is not. */
export interface WrongWeekday {
  start: number;
  /** The weekday and the date, as they stand there. */
  words: string;
  /** The date (ISO). */
  date: string;
}

/** So many days from the day of which a text speaks a date without a year is of the nearest year beyond doubt. */
const NEAR_DAYS = 120;

/**
 * Weekdays in a running text that are not those of the date beside them: "Tuesday, 17 April 2023", "Montag, den 18. April",
 * "2023年4月17日（火）". A date without a year is of the year that is nearest to the day of which the text speaks, where that is
 * near and no other year is named in the text or was named last before it; else nothing is said of it.
 *
 * @param language BCP 47 tag of the text
 * @param day the day of which the text speaks (ISO), if it speaks of one
 * @param before the text that stands before this one
 */
export function wrongWeekdays(text: string, language: string, day?: string, before = ''): WrongWeekday[] {
  const { weekdays, months, forms } = calendarOf(language);
  return forms.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ index, 0: words, groups = {} }): WrongWeekday[] => {
      const month = groups['number'] ? Number(groups['number']) : months.get(folded(groups['month'] ?? ''));
      const date = dateOf(groups['year'], month, Number(groups['day']), { text, day, before });
      const weekday = weekdays.get(folded(groups['weekday'] ?? ''));
      if (date === undefined || weekday === undefined || Temporal.PlainDate.from(date).dayOfWeek === weekday) return [];
      return [{ start: index, words, date }];
    }),
  );
}

/** Which days of the week (1 for Monday to 7) a text names, by their full names. */
export function weekdaysIn(text: string, language: string): number[] {
  const { weekdays, anyWeekday } = calendarOf(language);
  return [...text.matchAll(anyWeekday)].flatMap(([name]) => weekdays.get(folded(name)) ?? []);
}

interface Around {
  text: string;
  day: string | undefined;
  before: string;
}

function dateOf(year: string | undefined, month: number | undefined, day: number, around: Around): string | undefined {
  if (month === undefined) return undefined;
  if (year !== undefined) return inCalendar(Number(year), month, day);
  const now = around.day;
  if (now === undefined) return undefined;
  const own = Number(now.slice(0, 4));
  const near = [own - 1, own, own + 1]
    .flatMap((each) => inCalendar(each, month, day) ?? [])
    .find((date) => Math.abs(daysBetween(now, date)) <= NEAR_DAYS);
  const years = [...yearsIn(around.before).slice(-1), ...yearsIn(around.text)];
  return years.every((named) => named === near?.slice(0, 4)) ? near : undefined;
}

function yearsIn(text: string): string[] {
  return text.match(/(?<!\d)(?:1[0-9]|20)\d\d(?!\d)/g) ?? [];
}

function inCalendar(year: number, month: number, day: number): string | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

interface Calendar {
  weekdays: ReadonlyMap<string, number>;
  months: ReadonlyMap<string, number>;
  anyWeekday: RegExp;
  /** How a weekday and a date stand together. */
  forms: RegExp[];
}

const calendars = new Map<string, Calendar>();

function calendarOf(language: string): Calendar {
  const known = calendars.get(language) ?? makeCalendar(language);
  calendars.set(language, known);
  return known;
}

function makeCalendar(language: string): Calendar {
  const base = new Intl.Locale(language).language;
  const part = (type: 'weekday' | 'month', options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(base, { timeZone: 'UTC', calendar: 'gregory', ...options });
    return (day: Date) => folded(format.formatToParts(day).find((each) => each.type === type)?.value ?? '');
  };
  // 1 January 2024 was a Monday.
  const days = Array.from({ length: 7 }, (_, index) => new Date(Date.UTC(2024, 0, 1 + index)));
  const firsts = Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(2024, index, 1)));
  const named = (dates: readonly Date[], ...names: ((day: Date) => string)[]) =>
    new Map(names.flatMap((name) => dates.map((day, index): [string, number] => [name(day), index + 1])));
  const weekdays = named(days, part('weekday', { weekday: 'long' }));
  const months = named(
    firsts,
    part('month', { month: 'long' }),
    // Beside a day it stands in another case in many languages.
    part('month', { day: 'numeric', month: 'long' }),
  );
  const anyWeekday = new RegExp(`(?<!\\p{L})(?:${anyOf(weekdays)})(?!\\p{L})`, 'giu');
  if (['ja', 'zh', 'ko'].includes(base)) {
    const date = '(?:(?<year>\\d{4})[年년]\\s?)?(?<number>\\d{1,2})[月월]\\s?(?<day>\\d{1,2})[日号號일]';
    const short = named(days, part('weekday', { weekday: 'short' }));
    return {
      weekdays: new Map([...short, ...weekdays]),
      months,
      anyWeekday: new RegExp(anyOf(weekdays), 'gu'),
      forms: [
        new RegExp(`${date}\\s?[（(]?(?<weekday>${anyOf(weekdays)})`, 'gu'),
        new RegExp(`${date}\\s?[（(](?<weekday>${anyOf(short)})[）)]`, 'gu'),
      ],
    };
  }
  const weekday = `(?<!\\p{L})(?<weekday>${anyOf(weekdays)})(?!\\p{L})`;
  const day = '(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?';
  const month = `(?<month>${anyOf(months)})(?!\\p{L})`;
  const year = '(?:,?\\s+(?:of\\s+|de\\s+)?(?<year>\\d{4})(?!\\d))?';
  const date = `${day}\\s+(?:of\\s+|de\\s+|d[’'])?${month}${year}`;
  return {
    weekdays,
    months,
    anyWeekday,
    forms: [
      new RegExp(`${weekday},?\\s+(?:(?:the|den|der|dem|le|il|el|em|dia)\\s+)?${date}`, 'giu'),
      new RegExp(`${weekday},?\\s+${month}\\s+${day}(?!\\d)${year}`, 'giu'),
      new RegExp(`${date}\\s*\\((?<weekday>${anyOf(weekdays)})\\)`, 'giu'),
    ],
  };
}

function anyOf(names: ReadonlyMap<string, number>): string {
  return [...names.keys()].map((name) => RegExp.escape(name)).join('|');
}

function folded(name: string): string {
  return name.toLowerCase();
}
