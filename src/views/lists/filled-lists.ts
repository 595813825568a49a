import { onceForSite } from '../reads/once-for-site.ts';
import type { Site } from '../site.ts';
import { yearsOf } from '../time/years.ts';

/** The pages that list what a site has. */
export type SiteList = 'articles' | 'topics' | 'entities' | 'kinds' | 'years' | 'claims' | 'corrections' | 'policies';

/** What a list holds. */
const HOLDS: Record<SiteList, (site: Site) => boolean> = {
  articles: ({ articles }) => articles.length > 0,
  topics: ({ topics }) => topics.length > 0,
  entities: ({ entities }) => entities.length > 0,
  kinds: ({ entities }) => entities.length > 0,
  years: (site) => yearsOf(site).length > 0,
  claims: ({ claims }) => claims.length > 0,
  corrections: ({ articles }) => articles.some(({ data }) => data.corrections.length > 0),
  // It tells what is not published too.
  policies: () => true,
};

/**
 * Whether something stands in a list. No page, sitemap or feed link leads to a list in which nothing does; its page is there all the same,
 * since its address stays when the list is filled, and says so.
 */
export const filledLists = onceForSite('filled-lists', (site: Site) => {
  const filled = new Set((Object.keys(HOLDS) as SiteList[]).filter((list) => HOLDS[list](site)));
  return { has: (list: SiteList) => filled.has(list) };
});
