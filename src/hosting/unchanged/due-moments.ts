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

/** With seconds and without, as in ISO 8601. */
const MINUTE = /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)/g;
