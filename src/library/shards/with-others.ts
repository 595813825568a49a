import type { Article } from '../../model/article.ts';
import type { PageFile } from '../read/content-file.ts';
import type { ValidContent, ValidFile } from '../read/validate-all.ts';

/** The content of a site with the articles of its other shards among its own, in the order that they have in the whole. */
export function withOthers(content: ValidContent, others: readonly ValidFile<Article>[]): ValidContent {
  if (others.length === 0) return content;
  return {
    ...content,
    articles: [...content.articles, ...others].sort((a, b) => articlesByPath(a.file, b.file)),
    ids: { ...content.ids, articles: new Set([...content.ids.articles, ...others.map(({ id }) => id)]) },
  };
}

/** For a stable `sort`: articles by their paths, as a content folder is listed, and what else there is behind them as it is. */
export function articlesByPath(a: PageFile, b: PageFile): number {
  const [first, second] = [a, b].map(({ collection }) => collection === 'articles');
  if (!first || !second) return Number(second) - Number(first);
  return a.path < b.path ? -1 : 1;
}
