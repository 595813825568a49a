import type { Article } from '../../model/article.ts';
import { isAuthor, isOwnReview } from '../../model/reviewed.ts';
import { type DateView, dateView } from '../../site/dates.ts';
import { address } from '../../site/routes.ts';
import { type Marked, rich } from '../../site/words/words.ts';
import type { Site } from '../site.ts';

/** Who has read an article beside its authors, and when. */
export interface ReviewView {
  name: string;
  /** Their page, where they have one. */
  path?: string;
  date: DateView;
  /** Whether it is one of the authors, who has read what the others wrote. */
  isAuthor: boolean;
}

/** The second reading of an article; nothing where there was none, or its only author is named for it. */
export function reviewView(
  { reviewed, authors }: Pick<Article, 'reviewed' | 'authors'>,
  { authorById }: Pick<Site, 'authorById'>,
): ReviewView | undefined {
  const nameOf = (id: string) => authorById.get(id)?.data.name;
  if (reviewed === undefined || isOwnReview(reviewed, authors, nameOf)) return undefined;
  const { by, on } = reviewed;
  const known = authorById.has(by);
  return {
    name: nameOf(by) ?? by,
    ...(known && { path: address.author(by) }),
    date: dateView(on),
    isAuthor: isAuthor(by, authors, nameOf),
  };
}

/** A second reading in one line: the name, in the given element, and the day. */
export function reviewLine(
  { name, date, isAuthor }: ReviewView,
  who: { as?: string; href?: string },
): (string | Marked)[] {
  const day = { as: 'time', datetime: date.machine };
  return rich('article.reviewed-by', { name, who, isAuthor: isAuthor ? 'yes' : 'no', date: date.words, day });
}
