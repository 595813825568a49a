import { askedBy, noteAll, type Question } from '../reads/reads.ts';
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
  const found = new WeakMap<Article, Told<Found>>();
  return (article, site, ...day) => {
    const known = found.get(article);
    const [today] = day;
    if (known?.site === site && known.today === today) {
      noteAll(known.asked);
      return known.told;
    }
    const { found: told, asked } = askedBy(() => find(article, site, ...day));
    found.set(article, { site, today, told, asked });
    return told;
  };
}

interface Told<Found> {
  site: Site;
  today: string | undefined;
  told: Found;
  /** What it followed from. */
  asked: ReadonlySet<Question>;
}
