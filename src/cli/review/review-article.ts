import { reviewDigest } from '../../library/check/record/review-digest.ts';
import { isTranslation } from '../../library/read/translations.ts';
import { isOwnReview, reviewSchema } from '../../model/reviewed.ts';
import { frontmatterOf, type MigratedFile } from '../migrate/frontmatter-edits.ts';
import { idOf, reviewState } from './review-state.ts';
import { writeReview } from './write-review.ts';

/** Who has read an article, and when. */
export interface Reading {
  by: string;
  on: string;
}

/** The article of an id among the files of a content folder. */
export function articleOf(files: readonly MigratedFile[], id: string): MigratedFile | undefined {
  return articlesOf(files).find(({ path }) => idOf(path) === id);
}

/** The articles among the files of a content folder, in the order of their ids. */
export function articlesOf(files: readonly MigratedFile[]): MigratedFile[] {
  const articles = files.filter(({ path }) => /^articles\/.*\.md$/.test(path) && !isTranslation(path));
  return articles.sort((a, b) => (idOf(a.path) < idOf(b.path) ? -1 : 1));
}

/**
 * The file of an article that says who has read it, as it stands now; or, in words, why that cannot be said.
 *
 * @param files those of the content folder
 */
export function reviewArticle(
  files: readonly MigratedFile[],
  id: string,
  { by, on }: Reading,
): MigratedFile | { refused: string } {
  const article = articleOf(files, id);
  if (!article) return { refused: `There is no article "${id}" in content/articles.` };
  const wrong = reviewSchema.safeParse({ by, on }).error?.issues[0];
  if (wrong)
    return {
      refused: wrong.path[0] === 'on' ? `--on ${on}: ${wrong.message}.` : 'Say who has read it: --by and the name.',
    };
  const state = reviewState(article);
  if (!state) return { refused: `content/${article.path} has mistakes. Run npm run check, and mend them first.` };
  if (isOwnReview({ by }, state.authors, (author) => nameOf(files, author)))
    return { refused: `"${by}" is the only author of content/${article.path}: a second reader is somebody else.` };
  const digest = reviewDigest(state.file);
  const text = writeReview(article, { by, on, digest });
  if (text === undefined)
    return {
      refused: `The frontmatter of content/${article.path} is written in a way that is not changed here. Write into it: reviewed: { by: ${by}, on: '${on}', digest: ${digest} }`,
    };
  return { path: article.path, text };
}

function nameOf(files: readonly MigratedFile[], author: string): string | undefined {
  const file = files.find(({ path }) => path.startsWith('authors/') && idOf(path) === author);
  const name: unknown = file && frontmatterOf(file)?.document.get('name');
  return typeof name === 'string' ? name : undefined;
}
