import { NEWS_MS } from '../../outputs/sitemaps/sitemap.ts';

/**
 * The moments (milliseconds since 1970) at which a text changes what a site shows, beside the turn of a day: each minute that it
 * writes down, since something may be published then, and two days later, when it leaves the sitemap of news.
 */
export function dueMoments(text: string): number[] {
  return [...text.matchAll(MINUTE)].flatMap(([minute]) => {
    const moment = Date.parse(minute);
    return Number.isNaN(moment) ? [] : [moment, moment + NEWS_MS];
  });
}

/** The next of some moments, or the next turn of a day (UTC), whichever comes first: until then a site says the same. */
export function nextDue(now: number, moments: readonly number[]): number {
  const midnight = (Math.floor(now / DAY_MS) + 1) * DAY_MS;
  return moments.reduce((next, moment) => (moment > now && moment < next ? moment : next), midnight);
}

const DAY_MS = 86_400_000;

/** With seconds and without, as in ISO 8601. */
const MINUTE = /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)/g;
