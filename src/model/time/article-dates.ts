import { dayRange, isBefore, parseDate } from './date.ts';

/** The three dates of an article, each a day or a minute: see the fields of these names in `article.ts`. */
export interface ArticleDates {
  about?: string | undefined;
  published: string;
  updated?: string | undefined;
}

/** The day (ISO) of which a text speaks, its "now": what it gives as `about`, else the day of its last change. */
export function textDay({ about, published, updated }: ArticleDates): string {
  return dayOf(about ?? lastChange({ published, updated }));
}

/** When a text last changed in substance: its update, or its publication where there was none. */
export function lastChange({ published, updated }: Pick<ArticleDates, 'published' | 'updated'>): string {
  return updated ?? published;
}

/**
 * Why an article is not to be built yet; `undefined` where it is. A day begins at midnight in UTC.
 *
 * @param now the moment of the site's clock: a minute, or a day, of which every minute is then taken to have come
 */
export function heldBack(
  { draft, published }: { draft: boolean; published: string },
  now: string,
): 'draft' | 'early' | undefined {
  if (draft) return 'draft';
  return isBefore(now, published) ? 'early' : undefined;
}

/**
 * Whether one day or minute is beyond doubt earlier than another one. A minute and a day are compared by the days that
 * their editor reads: half past midnight in Tokyo is on its day, though in UTC it is on the day before.
 */
export function isEarlier(a: string, b: string): boolean {
  const minutes = [a, b].every((date) => parseDate(date)?.time !== undefined);
  return minutes ? isBefore(a, b) : dayOf(a) < dayOf(b);
}

function dayOf(date: string): string {
  return dayRange(date).first;
}
