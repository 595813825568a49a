import { type ImpreciseDate, machineDate, parseDate } from '../model/time/date.ts';
import { forEachLanguage } from './words/for-each-language.ts';
import { LANGUAGES } from './words/languages.ts';
import { say } from './words/words.ts';

/** A date for readers and for machines. */
export interface DateView {
  words: string;
  machine: string;
}

/**
 * The date in the words of the site: "17 April 2023", "April 2023", "about 2017", "April 2023 or before",
 * "16 April 2023, 21:30 (UTC+3)".
 */
export function formatDate(text: string): string {
  const date = parseDate(text);
  if (!date) throw new RangeError(`Not a date: ${text}`);
  const day = calendarWords(date);
  const at = date.time ? say('date.at-time', { date: day, time: clock(date.time), zone: zone(date.time) }) : day;
  const about = date.approximate ? say('date.about', { date: at }) : at;
  return date.bound === undefined ? about : say(`date.${date.bound}`, { date: about });
}

/** A date in words and for machines. */
export function dateView(text: string): DateView {
  return { words: formatDate(text), machine: machineDate(text) };
}

function calendarWords({ year, month, day }: ImpreciseDate): string {
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  // Date.UTC takes 79 for 1979.
  return calendar()[precision].format(new Date(0).setUTCFullYear(year, (month ?? 1) - 1, day ?? 1));
}

function clock({ hour, minute }: Time): string {
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}

function zone({ offset }: Time): string {
  const [, sign = '', hours = '', minutes = ''] = /([+-])(\d{2}):(\d{2})/.exec(offset) ?? [];
  if (sign === '' || (hours === '00' && minutes === '00')) return 'UTC';
  return `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

type Time = NonNullable<ImpreciseDate['time']>;

const calendar = forEachLanguage((language) => {
  const { locale } = LANGUAGES[language];
  return {
    year: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric' }),
    month: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long' }),
    day: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' }),
  };
});
