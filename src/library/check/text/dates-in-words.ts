/** Where days and years stand in a text, in UTF-16 units. */
export interface DatedWords {
  start: number;
  end: number;
}

/** By language, what finds its dates: made once each. */
const PATTERNS = new Map<string, readonly RegExp[]>();

/**
 * Finds the days, months and years of a text, so that their numbers are not taken for others: "17 April 2023", "April 17", "2023".
 * The names of months are those of `Intl`.
 *
 * @param language BCP 47 tag of the text
 */
export function datesIn(text: string, language: string): DatedWords[] {
  const patterns = PATTERNS.get(language) ?? [monthPattern(language), signPattern(language), YEAR];
  PATTERNS.set(language, patterns);
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  );
}

/** A year of the last or this century, which no separator parts. */
const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d%]|[.,]\d)/g;

/** Digits before the signs by which a language without spaces tells years, months and days apart: "4月17日". */
function signPattern(language: string): RegExp {
  const parts = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).formatToParts(0);
  const signs = parts.flatMap(({ type, value }) =>
    type === 'literal' ? (value.match(/[\p{sc=Han}\p{sc=Hangul}]/gu) ?? []) : [],
  );
  return signs.length === 0 ? /(?!)/g : new RegExp(`\\d+\\s?[${signs.join('')}]`, 'gu');
}

/** The name of a month with the digits that touch it: at most a short ending stands between. */
function monthPattern(language: string): RegExp {
  const names = new Set(
    (['long', 'short'] as const).flatMap((month) => {
      // With a day beside it, many languages decline the month.
      const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, index) => format.formatToParts(Date.UTC(2023, index, 5))).flatMap((parts) =>
        parts.filter(({ type, value }) => type === 'month' && /\p{L}/u.test(value)).map(({ value }) => value),
      );
    }),
  );
  const month = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const before = '(?:(?:\\d{1,2}\\s?[–-]\\s?)?\\d{1,2}(?:\\p{L}{2}|\\.|º)?\\s(?:de\\s)?)?';
  return month.length === 0
    ? /(?!)/g
    : new RegExp(
        `(?<![\\d\\p{L}])${before}(?:${month.join('|')})(?!\\p{L})(?:\\s\\d{1,2}(?!\\d))?(?:,?\\s\\d{4})?`,
        'gu',
      );
}
