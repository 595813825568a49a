import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';
import { PAGE_PARTS } from '../../../site/page-parts.ts';
import type { ContentFile, PageFile } from '../../read/content-file.ts';
import type { ResolvedArticle } from '../../relate/article-entities.ts';
import { EACH, fieldsIn, type Problem } from '../problem.ts';

/** Headings of a rendered text that take an id of the page. */
export function checkHeadings(file: PageFile): Problem[] {
  const reserved: readonly string[] = PAGE_PARTS[file.collection];
  return (file.vfile.data.headings ?? [])
    .filter(({ id }) => reserved.includes(id))
    .map(({ id, text, line, column }) => ({
      rule: 'reserved-heading',
      values: { id, text },
      file,
      at: { line, column },
    }));
}

/** What the text and the lists of an article leave unused or undated: sources, entities, claims, and words of the day. */
export function checkText({ file, data, entities }: Pick<ResolvedArticle, 'file' | 'data' | 'entities'>): Problem[] {
  const { mentions = [], passages = [], undated = [] } = file.vfile.data;
  const mentioned = new Set(mentions.map(({ entity }) => entity));
  const marked = new Set(passages.flatMap(({ kind, id }) => (kind === 'claim' ? [id] : [])));
  return [
    ...entities
      .filter(({ id }) => data.annotate !== 'none' && !mentioned.has(id))
      .map(({ id }): Problem => {
        const at = ['entities', data.entities.findIndex((named) => named.id === id)];
        const restsOn = [...fieldsIn(file, at, ['aliases']), ...fieldsIn(file, [...at, 'names', EACH], ['text'])];
        return { rule: 'unmentioned-entity', values: { id }, file, at, restsOn };
      }),
    ...data.claims.flatMap((id, index): Problem[] =>
      marked.has(id) ? [] : [{ rule: 'unmarked-claim', values: { id }, file, at: ['claims', index] }],
    ),
    ...(data.fromArchive ? [] : undated).map(
      ({ words, line, column }): Problem => ({
        rule: 'undated-word',
        values: { words },
        file,
        at: { line, column },
      }),
    ),
  ];
}

/**
 * An article in which there is nothing to see: comments alone, or characters without a shape.
 *
 * @param text what of it is shown
 */
export function checkEmpty(file: ContentFile, text: Root): Problem[] {
  // What was refused is not shown, and said already.
  if ((file.vfile.data.findings ?? []).length > 0) return [];
  if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(textOf(text)) || showsPicture(text)) return [];
  return [{ rule: 'empty-text', values: {}, file, at: { line: file.frontmatter?.lastLine ?? 1, column: 1 } }];
}

function showsPicture(text: Root): boolean {
  let shows = false;
  visit(text, { tagName: 'img' }, () => {
    shows = true;
    return EXIT;
  });
  return shows;
}
