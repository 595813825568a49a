import { isAddress } from '../../../model/fields/address.ts';
import { isBefore } from '../../../model/time/date.ts';
import type { Note, Post } from '../archive.ts';
import type { CarriedText } from '../text/carry-text.ts';
import type { ShortSummary } from './short-summary.ts';

/** What is to be said of one article. */
export interface ArticleReport {
  id: string;
  carried: CarriedText;
  summary: ShortSummary;
  /** Its addresses that lead to something else already. */
  taken: readonly string[];
  /** Whether it is a draft for what is missing in it. */
  waits: boolean;
}

/** What of a post is not in its article, or in another form. */
export function articleNotes(post: Post, { id, carried, summary, taken, waits }: ArticleReport): Note[] {
  const { file, line, addresses } = post;
  const said = [
    ...(summary.from === 'title' ? ['its summary is its title: the text has no sentence'] : []),
    ...(summary.isCut ? ['its summary was longer than 300 characters, and ends earlier'] : []),
    ...addresses
      .filter((path) => !isAddress(path))
      .map(
        (path) => `the address ${path} cannot lead on from here: it has other signs than letters, digits and hyphens`,
      ),
    ...taken.map((path) => `the address ${path} leads to something else already`),
    ...(addresses.length === 0 ? ['no address of it is known that could lead on'] : []),
    ...(hasEarlyChange(post) ? ['its last change is before its publication, and is left out'] : []),
    ...(waits ? [`something is missing in content/articles/${id}.md, which is a draft`] : []),
  ];
  return [
    ...post.notes,
    ...carried.notes.map((each) => ({ file, ...each })),
    ...said.map((what) => ({ file, line, what })),
  ];
}

/** Whether a post was changed before it was published, as its dates have it. */
export function hasEarlyChange({ date, updated }: Post): boolean {
  return date !== undefined && updated !== undefined && isBefore(updated, date);
}
