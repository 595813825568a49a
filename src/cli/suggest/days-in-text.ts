import { datesIn } from '../../library/check/text/dates-in-words.ts';
import { declined } from '../../names/forms/inflection.ts';
import { baseOf } from '../../names/language.ts';

/** Words of a running text that tell a day, in UTF-16 units; of a date the day (ISO) as precisely as it is written out. */
export interface DayInText {
  start: number;
  end: number;
  words: string;
  date?: string;
}

/** What stands between a weekday and its date: “Tuesday, the 17 April”, “17 April (Tuesday”. */
const BEFORE_DATE = /^[,(（]?\s*(?:\p{L}{1,3}\s+)?$/u;
const BEHIND_DATE = /^\s?[（(]$/;

/** What stands between a day and its year in some languages: “3 de mayo de 2024”. */
const BEFORE_YEAR = /^\s(?:de|del|of)\s$/;

const NUMERIC = /(?<![\d.-])(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}))(?![\d-])/g;

/** The dates of a text, in order: “17 April 2023”, “April 17”, “2023”, “2023年4月17日”, “17.4.2023”. */
export function datesInText(text: string, language: string): DayInText[] {
  const numeric = [...text.matchAll(NUMERIC)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const ranges = [...datesIn(text, language), ...numeric].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const joined: { start: number; end: number }[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    // Signs of Chinese and Japanese stand for year, month and day each; a month may be found with and without its day.
    const between = last ? text.slice(last.end, range.start) : '';
    const isYear = BEFORE_YEAR.test(between) && range.end - range.start === 4;
    if (last && (range.start <= last.end || isYear)) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined.map(({ start, end }) => {
    const words = text.slice(start, end);
    const date = isoOf(words, language);
    return { start, end, words, ...(date !== undefined && { date }) };
  });
}

/** Weekdays, and days told from that of the text (“yesterday”), without a date beside them; in any language that `Intl` knows. */
export function undatedDays(text: string, language: string): DayInText[] {
  const dates = datesInText(text, language);
  const isDated = (start: number, end: number): boolean =>
    dates.some(
      (date) =>
        (date.start >= end && BEFORE_DATE.test(text.slice(end, date.start))) ||
        (date.end <= start && BEHIND_DATE.test(text.slice(date.end, start))),
    );
  return [...text.matchAll(dayWords(language))].flatMap(({ index, 0: words }) =>
    isDated(index, index + words.length) ? [] : [{ start: index, end: index + words.length, words }],
  );
}

const kept = new Map<string, RegExp>();

function dayWords(language: string): RegExp {
  const known = kept.get(language);
  if (known) return known;
  const base = baseOf(language) ?? 'en';
  // 1 January 2024 was a Monday.
  const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
  const isUnspaced = ['zh', 'ja', 'th', 'lo', 'km', 'my'].includes(base);
  const names = (['long', ...(isUnspaced ? (['short'] as const) : [])] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(base, { weekday, timeZone: 'UTC' });
    return week.map((day) => format.format(day));
  });
  const relative = new Intl.RelativeTimeFormat(base, { numeric: 'auto' });
  const near = [-2, -1, 0, 1, 2].map((day) => relative.format(day, 'day')).filter((words) => !/\d/.test(words));
  // One sign alone stands in many words.
  const told = [...names, ...near].filter((words) => words.length > 1);
  const forms = new Set(told.flatMap((words) => [words, ...declined(words, base)]));
  const any = [...forms].toSorted((a, b) => b.length - a.length).map((words) => RegExp.escape(words));
  const [open, close] = isUnspaced ? ['', ''] : ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'];
  const made = new RegExp(`${open}(?:${any.join('|')})${close}`, 'giu');
  kept.set(language, made);
  return made;
}

/** The day, month or year (ISO) that words name as they are; none, where the year is not said. */
function isoOf(words: string, language: string): string | undefined {
  const [numeric] = words.matchAll(NUMERIC);
  if (numeric) {
    const [, year = numeric[6], month = numeric[5], day = numeric[4]] = numeric;
    return iso(year, Number(month), Number(day));
  }
  const year = /(?<!\d)\d{4}(?!\d)/.exec(words)?.[0];
  if (year === undefined) return undefined;
  const signs = /^\d{4}\D+?(\d{1,2})\s?[月월](?:\s?(\d{1,2}))?/u.exec(words);
  if (signs) return iso(year, Number(signs[1]), signs[2] === undefined ? undefined : Number(signs[2]));
  const month = monthIn(words, language);
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(words)?.[0];
  // “17–18 April 2023” is more than a day.
  if (/\d\s?[–-]\s?\d{1,2}\D/.test(words)) return undefined;
  return month === undefined ? iso(year) : iso(year, month, day === undefined ? undefined : Number(day));
}

function iso(year: string | undefined, month?: number, day?: number): string | undefined {
  if (
    year === undefined ||
    (month !== undefined && (month < 1 || month > 12)) ||
    (day !== undefined && (day < 1 || day > 31))
  )
    return undefined;
  return [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))].join(
    '-',
  );
}

function monthIn(words: string, language: string): number | undefined {
  const known = months.get(language) ?? monthForms(language);
  months.set(language, known);
  // In Czech, July begins like June.
  const found = known.findLastIndex((form) => form.test(words));
  return found < 0 ? undefined : found + 1;
}

const months = new Map<string, readonly RegExp[]>();

/** For each month what finds a word that begins with its name, long or short, in the case that a day beside it asks for too. */
function monthForms(language: string): RegExp[] {
  const formats = (['long', 'short'] as const).flatMap((month) =>
    [{ month }, { month, day: 'numeric' } as const].map(
      (options) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }),
    ),
  );
  return Array.from({ length: 12 }, (_, month) => {
    const parts = formats.flatMap((format) => format.formatToParts(Date.UTC(2023, month, 5)));
    const names = parts.filter(({ type, value }) => type === 'month' && /\p{L}/u.test(value));
    const any = names.map(({ value }) => RegExp.escape(value)).join('|');
    return any === '' ? /(?!)/ : new RegExp(`(?<!\\p{L})(?:${any})`, 'iu');
  });
}
