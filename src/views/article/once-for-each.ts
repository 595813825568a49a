import type { Site } from '../site.ts';
import type { ArticleEntry } from './article-entry.ts';

type Article = ArticleEntry;

/**
 * The same function, which finds what it tells of an article once for its page, its other forms, and all lists that it stands
 * in. A site that is put together anew, as in dev, is another one.
 */
export function onceForEach<Found, Day extends [today?: string]>(
  find: (article: Article, site: Site, ...day: Day) => Found,
): (article: Article, site: Site, ...day: Day) => Found {
  const found = new WeakMap<Article, { site: Site; today: string | undefined; told: Found }>();
  return (article, site, ...day) => {
    const known = found.get(article);
    const [today] = day;
    if (known?.site === site && known.today === today) return known.told;
    const told = find(article, site, ...day);
    found.set(article, { site, today, told });
    return told;
  };
}
