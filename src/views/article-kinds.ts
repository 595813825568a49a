import type { Article } from '../model/article.ts';

/** What each kind of work is called over an article. */
export const ARTICLE_KINDS = {
  report: 'Report',
  background: 'Background',
  analysis: 'Analysis',
} as const satisfies Record<Article['kind'], string>;
