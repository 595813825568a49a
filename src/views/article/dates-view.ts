import { type ArticleDates, textDay } from '../../model/time/article-dates.ts';
import { type DateView, dateView } from '../../site/dates.ts';
import { say } from '../../site/words/words.ts';

/** The dates of an article as pages show them, each its own. */
export interface DatesView {
  published: DateView;
  /** Of what it speaks, where that is another day than the one on which it was published. */
  about?: DateView;
  updated?: DateView;
}

export function datesView({ about, published, updated }: ArticleDates): DatesView {
  return {
    published: dateView(published),
    ...(about !== undefined && textDay({ published: about }) !== textDay({ published }) && { about: dateView(about) }),
    ...(updated !== undefined && { updated: dateView(updated) }),
  };
}

/** When an article was published and of what day it speaks, as a text: "23 November 2026, speaks of 17 April 2023". */
export function datesInWords(article: ArticleDates): string {
  const { published, about } = datesView(article);
  if (about === undefined) return published.words;
  return say('article.dates', { published: published.words, about: about.words });
}
