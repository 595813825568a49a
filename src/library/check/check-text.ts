import { PAGE_PARTS } from '../../site/page-parts.ts';
import { type ContentFile, placeOf } from '../read/content-file.ts';
import type { ResolvedArticle } from '../relate/article-entities.ts';
import type { Diagnostic } from './diagnostics.ts';

/** What is wrong with a text once it is rendered: headings that take an id of the page, sources and entities unused. */
export function checkText(file: ContentFile, article?: Pick<ResolvedArticle, 'data' | 'entities'>): Diagnostic[] {
  const reserved: readonly string[] = PAGE_PARTS[file.collection];
  const headings = (file.vfile.data.headings ?? [])
    .filter(({ id }) => reserved.includes(id))
    .map(
      ({ id, text, line, column }): Diagnostic => ({
        rule: 'reserved-heading',
        severity: 'error',
        file: file.path,
        line,
        column,
        message: `The heading "${text}" has the id "${id}", which is a part of the page itself.`,
        remedy: 'Word the heading otherwise.',
      }),
    );
  if (!article) return headings;

  const cited = new Set(file.vfile.data.citations?.map(({ source }) => source));
  const sources = article.data.sources.flatMap(({ id }, index): Diagnostic[] =>
    cited.has(id)
      ? []
      : [
          {
            rule: 'unused-source',
            severity: 'error',
            file: file.path,
            ...placeOf(file, ['sources', index, 'id']),
            message: `Nothing in the text cites the source "${id}".`,
            remedy: `Write [^${id}] behind what it supports, or remove it.`,
          },
        ],
  );
  const mentioned = new Set(file.vfile.data.mentions?.map(({ entity }) => entity));
  const unmentioned = article.entities
    .filter(({ id }) => article.data.annotate !== 'none' && !mentioned.has(id))
    .map(({ id }): Diagnostic => {
      const index = article.data.entities.findIndex((named) => named.id === id);
      return {
        rule: 'unmentioned-entity',
        severity: 'warning',
        file: file.path,
        ...placeOf(file, ['entities', index]),
        message: `The text never mentions "${id}".`,
        remedy: 'Mark its place by hand, add the name that the text uses to its aliases, or remove it.',
      };
    });
  const marked = new Set(file.vfile.data.passages?.flatMap(({ kind, id }) => (kind === 'claim' ? [id] : [])));
  const unmarked = article.data.claims.flatMap((id, index): Diagnostic[] =>
    marked.has(id)
      ? []
      : [
          {
            rule: 'unmarked-claim',
            severity: 'warning',
            file: file.path,
            ...placeOf(file, ['claims', index]),
            message: `The text never marks the claim "${id}".`,
            remedy: `Write [the passage](claim:${id}) where the text speaks of it.`,
          },
        ],
  );
  const undated = (file.vfile.data.undated ?? []).map(
    ({ words, line, column }): Diagnostic => ({
      rule: 'undated-word',
      severity: 'warning',
      file: file.path,
      line,
      column,
      message: `"${words}" will be out of date.`,
      remedy: `Write the date beside it, [${words}](date:${article.data.published}), or [${words}](date:none).`,
    }),
  );
  return [...headings, ...sources, ...unmentioned, ...unmarked, ...undated];
}
