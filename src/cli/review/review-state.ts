import { changeSince, type SinceReview } from '../../library/check/record/check-reviews.ts';
import { type PageFile, parseContentFile } from '../../library/read/content-file.ts';
import { nameOfFile } from '../../library/read/translations.ts';
import { articleSchema } from '../../model/article.ts';
import type { Review } from '../../model/reviewed.ts';
import { formatDate } from '../../site/dates.ts';
import type { MigratedFile } from '../migrate/frontmatter-edits.ts';

/** What an article says of who read it, and what became of it since. */
export interface ReviewState {
  id: string;
  file: PageFile;
  draft: boolean;
  authors: readonly string[];
  reviewed?: Review | undefined;
  since?: SinceReview | undefined;
}

/** The fields from which it is known whether an article is the one that was read. */
const READ = articleSchema
  .pick({ draft: true, authors: true, reviewed: true, updated: true, corrections: true, updates: true })
  .strip();

/** The state of an article; undefined where one of the fields that it follows from is missing or wrong. */
export function reviewState({ path, text }: MigratedFile): ReviewState | undefined {
  const id = idOf(path);
  const file = parseContentFile('articles', id, `content/${path}`, text);
  const fields = READ.safeParse(file.frontmatter?.usable ? file.frontmatter.document.toJS() : undefined);
  if (!fields.success) return undefined;
  const { draft, authors, reviewed, ...changes } = fields.data;
  return { id, file, draft, authors, reviewed, since: reviewed && changeSince(reviewed, changes, file) };
}

/** The id of an article, by the path of its file. */
export function idOf(path: string): string {
  return nameOfFile(path).id;
}

/** A state in a line. */
export function stateInWords({ reviewed, since }: Pick<ReviewState, 'reviewed' | 'since'>): string {
  if (reviewed === undefined) return 'read by nobody but its authors';
  const read = `read by ${reviewed.by}, ${formatDate(reviewed.on)}`;
  if (since?.case === 'changed') return `${read}; changed since, ${formatDate(since.changed)}`;
  if (since) return `${read}; it is another text now`;
  return reviewed.digest === undefined
    ? `${read}; no change since has a day, and whether there was another one is not known`
    : `${read}; nothing has changed since`;
}
