import type { CollectionEntry } from 'astro:content';
import type { Site } from '../site.ts';

type Article = CollectionEntry<'articles'>;

/**
 * The same function, which finds what it tells of an article once for its page, its other forms, and all lists that it stands
 * in. A site that is put together anew, as in dev, is another one.
 */
export function onceForEach<Found>(
  find: (article: Article, site: Site, today: string) => Found,
): (article: Article, site: Site, today: string) => Found {
  const found = new WeakMap<Article, { site: Site; today: string; told: Found }>();
  return (article, site, today) => {
    const known = found.get(article);
    if (known?.site === site && known.today === today) return known.told;
    const told = find(article, site, today);
    found.set(article, { site, today, told });
    return told;
  };
}
