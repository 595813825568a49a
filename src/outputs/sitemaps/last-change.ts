import { lastChange } from '../../model/time/article-dates.ts';
import { latestDate } from '../../model/time/date.ts';
import type { Site } from '../../views/site.ts';

/** The days or minutes (ISO, as sitemaps have them) on which the pages of a site last changed in substance; `undefined` where nobody wrote one down. */
export interface LastChanges {
  article: (id: string) => string | undefined;
  entity: (id: string) => string | undefined;
  claim: (id: string) => string | undefined;
  topic: (id: string) => string | undefined;
  author: (id: string) => string | undefined;
  /** Pages that list articles: the latest of all. */
  list: string | undefined;
}

/**
 * When each page last changed, as far as the content says: an article on the day of its last change of substance; a page
 * about somebody on the day on which an editor last checked it, or when an article that names them changed later.
 */
export function lastChanges(site: Site): LastChanges {
  const article = (id: string) => {
    const data = site.articleById.get(id)?.data;
    return data && lastChange(data);
  };
  const ofArticles = (ids: readonly string[]) => latestDate(ids.map(article));
  return {
    article,
    entity: (id) => {
      const data = site.entityById.get(id)?.data;
      return latestDate([data?.checked, ofArticles(data?.backlinks.map((link) => link.article) ?? [])]);
    },
    claim: (id) => {
      const data = site.claimById.get(id)?.data;
      return latestDate([data?.checked, ofArticles(data?.backlinks.map((link) => link.article) ?? [])]);
    },
    topic: (id) => ofArticles((site.articlesByTopic.get(id) ?? []).map((entry) => entry.id)),
    author: (id) => ofArticles((site.articlesByAuthor.get(id) ?? []).map((entry) => entry.id)),
    list: ofArticles(site.articles.map((entry) => entry.id)),
  };
}
