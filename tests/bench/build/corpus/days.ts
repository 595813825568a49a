/** The last day of a corpus, which is that of its newest reports. */
export const LAST_DAY = '2026-11-20';

/** A day so many days before another one (ISO). */
export function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);
}

/** Over how many days the reports of a corpus are spread, where nothing is said of years. */
const DAYS = 1000;

/** So many days of a year have passed on the last day, the first one too. */
const DAYS_OF_YEAR = 324;

/**
 * The day on which a report was published. The first one is the newest.
 *
 * @param years over how many calendar years the reports are spread, as many in each of them
 */
export function publishedOn(number: number, articles: number, years?: number): string {
  if (years === undefined) return daysBefore(LAST_DAY, Math.floor((number * DAYS) / Math.max(articles, 1)));
  const past = (number * years) / articles;
  const day = daysBefore(LAST_DAY, Math.floor((past % 1) * DAYS_OF_YEAR));
  return `${Number(day.slice(0, 4)) - Math.floor(past)}${day.slice(4)}`;
}
