import type { Article } from '../../model/article.ts';

/** What each kind of work is called over an article. */
export const ARTICLE_KINDS = {
  report: 'Report',
  background: 'Background',
  analysis: 'Analysis',
} as const satisfies Record<Article['kind'], string>;

/** What each kind of work is, in one sentence. */
export const KIND_MEANINGS = {
  report: 'It tells what happened and who says so, from published sources.',
  background: 'It tells what one has to know to follow the news, from published sources.',
  analysis: 'It says what the authors make of the facts; what is their reading is told as theirs.',
} as const satisfies Record<Article['kind'], string>;
