import { type ArticleDates, textDay } from '../../model/time/article-dates.ts';
import { type DateView, dateView } from '../../site/dates.ts';
import { type Marked, rich } from '../../site/words/words.ts';

/** The dates of an article as pages show them, each its own. */
export interface DatesView {
  published: DateView;
  /** Of what it speaks, where that is another day than the one on which it was published. */
  about?: DateView;
  /** When it last changed, where that reads otherwise than when it was published. */
  updated?: DateView;
}

export function datesView({ about, published, updated }: ArticleDates): DatesView {
  const [first, last] = [dateView(published), updated === undefined ? undefined : dateView(updated)];
  return {
    published: first,
    ...(about !== undefined && textDay({ published: about }) !== textDay({ published }) && { about: dateView(about) }),
    ...(last !== undefined && last.words !== first.words && { updated: last }),
  };
}

/** The dateline of an article, with the dates as elements: "Published 23 November 2026, about 17 April 2023". */
export function dateline({ published, about, updated }: DatesView): (string | Marked)[] {
  const time = ({ machine }: DateView) => ({ as: 'time', datetime: machine });
  const first = { published: published.words, first: time(published) };
  const last = updated && { updated: updated.words, last: time(updated) };
  const of = about && { about: about.words, of: time(about) };
  if (last && of) return rich('article.published-updated-about', { ...first, ...last, ...of });
  if (last) return rich('article.published-updated', { ...first, ...last });
  return of ? rich('article.published-about', { ...first, ...of }) : rich('article.published', first);
}

/** The same as a text. */
export function datesInWords(article: ArticleDates): string {
  return dateline(datesView(article))
    .map((part) => (typeof part === 'string' ? part : part.content.join('')))
    .join('');
}
