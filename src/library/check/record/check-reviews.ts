import type { Article } from '../../../model/article.ts';
import { idSchema } from '../../../model/fields/id.ts';
import { isOwnReview, type Review } from '../../../model/reviewed.ts';
import { isEarlier } from '../../../model/time/article-dates.ts';
import { latestDate } from '../../../model/time/date.ts';
import type { ContentFile } from '../../read/content-file.ts';
import type { ValidContent, ValidFile } from '../../read/validate-all.ts';
import { EACH, fieldsIn, type Problem } from '../problem.ts';
import { unknownId } from '../text/unknown-ids.ts';
import { reviewDigest } from './review-digest.ts';

/** What of an article tells when it was changed. */
export type DatedChanges = Pick<Article, 'updated' | 'corrections' | 'updates'>;

/** What became of a text after it was read: it was changed on a day, or it is another one. */
export type SinceReview = { case: 'changed'; changed: string; on: string } | { case: 'edited'; on: string };

/**
 * Whether each article was read by somebody beside its author, as it stands now.
 *
 * @param articles those of this task
 * @param authors all authors
 * @param required whether nothing may be published otherwise: then it is an error, but for a draft
 */
export function checkReviews(
  articles: ValidContent['articles'],
  { authors, ids }: Pick<ValidContent, 'authors' | 'ids'>,
  required: boolean,
): Problem[] {
  const names = new Map(authors.map(({ id, data }) => [id, data.name]));
  return articles.flatMap((article) => [
    ...unknownReader(article, ids.authors),
    ...checkReview(article, (id) => names.get(id), required && !article.data.draft),
  ]);
}

/** What is like an id is one: nobody writes a name without a capital and a space. */
function unknownReader({ file, data }: ValidFile<Article>, authors: ReadonlySet<string>): Problem[] {
  const by = data.reviewed?.by;
  const id = idSchema.safeParse(by).success ? by : undefined;
  return unknownId(file, ['reviewed', 'by'], id, authors, 'author');
}

function checkReview(
  { id, file, data }: ValidFile<Article>,
  nameOf: (id: string) => string | undefined,
  needed: boolean,
): Problem[] {
  const { reviewed, authors } = data;
  if (reviewed === undefined)
    return needed ? [{ rule: 'unreviewed-text', values: { case: 'unread', id }, file, at: ['reviewed'] }] : [];
  const rule = needed ? 'unreviewed-text' : 'outdated-review';
  const restsOn = [
    ...fieldsIn(file, [], ['authors', 'updated']),
    ...fieldsIn(file, ['corrections', EACH], ['date']),
    ...fieldsIn(file, ['updates', EACH], ['at']),
  ];
  if (isOwnReview(reviewed, authors, nameOf))
    return [{ rule, values: { case: 'own', id, by: reviewed.by }, file, at: ['reviewed', 'by'], restsOn }];
  const since = changeSince(reviewed, data, file);
  return since ? [{ rule, values: { ...since, id }, file, at: ['reviewed', 'on'], restsOn }] : [];
}

/**
 * What became of a text after it was read; nothing where it is the same, as far as that can be known. Where its digest was written down,
 * that alone decides; else the days of its changes do: one of the day on which it was read was read too.
 */
export function changeSince(
  { on, digest }: Review,
  { updated, corrections, updates }: DatedChanges,
  file: Pick<ContentFile, 'frontmatter' | 'vfile'>,
): SinceReview | undefined {
  if (digest !== undefined && digest === reviewDigest(file)) return undefined;
  const changes = [updated, ...corrections.map(({ date }) => date), ...updates.map(({ at }) => at)];
  const changed = latestDate(changes.filter((change) => change !== undefined && isEarlier(on, change)));
  if (changed !== undefined) return { case: 'changed', changed, on };
  return digest === undefined ? undefined : { case: 'edited', on };
}
