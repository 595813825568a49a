import { findQuotations } from '../../../markdown/quotations/find-quotations.ts';
import type { Article } from '../../../model/article.ts';
import type { Claim } from '../../../model/claims/claim.ts';
import { bareWords } from '../../../model/fields/bare-words.ts';
import type { ContentFile, Path } from '../../read/content-file.ts';
import type { Problem } from '../problem.ts';

/** Texts that speak of the site itself: what stands in quotation marks there is its own words. */
const UNAUDITED: ReadonlySet<ContentFile['collection']> = new Set(['pages', 'policies', 'authors']);

/**
 * Quoted words without a claim or a source. A heading and the fields over a text cannot cite: what they quote must
 * stand in the text, covered, or be the quotation of a claim; what raw HTML quotes may do so.
 *
 * @param article the article of this file, with the claims that it shows
 */
export function checkQuotations(file: ContentFile, article?: { data: Article; claims: readonly Claim[] }): Problem[] {
  if (UNAUDITED.has(file.collection) || article?.data.fromArchive) return [];
  const quotations = file.vfile.data.quotations ?? [];
  const known = [
    ...quotations.filter(({ covered }) => covered).map(({ words }) => words),
    ...(article?.claims ?? []).flatMap(({ quote }) => (quote ? [quote.text, quote.original ?? ''] : [])),
  ].map(bareWords);
  const stands = (words: string) => known.some((text) => text.includes(bareWords(words)));
  const uncovered = (words: string, at: Problem['at'], where: 'text' | 'echo'): Problem => ({
    rule: 'uncovered-quotation',
    values: { case: where, words },
    file,
    at,
  });
  return [
    ...quotations
      .filter(({ words, covered, where }) => !covered && !(where !== 'text' && stands(words)))
      .map(({ words, line, column, where }) =>
        uncovered(words, { line, column }, where === 'heading' ? 'echo' : 'text'),
      ),
    ...(article ? fieldsOf(article.data) : []).flatMap(({ path, text }) =>
      findQuotations(text)
        .filter(({ words }) => !stands(words))
        .map(({ words }) => uncovered(words, path, 'echo')),
    ),
  ];
}

/** The fields of an article that are shown as text, beside its sources. */
function fieldsOf({
  title,
  summary,
  keyPoints,
  whyItMatters,
  openQuestions,
  entities,
  updates,
  whatHappenedNext,
}: Article): { path: Path; text: string }[] {
  return [
    { path: ['title'], text: title },
    { path: ['summary'], text: summary },
    ...whatHappenedNext.map(({ text }, i) => ({ path: ['whatHappenedNext', i, 'text'], text })),
    ...keyPoints.map((text, i) => ({ path: ['keyPoints', i], text })),
    { path: ['whyItMatters'], text: whyItMatters ?? '' },
    ...openQuestions.map(({ question }, i) => ({ path: ['openQuestions', i, 'question'], text: question })),
    ...updates.map(({ text }, i) => ({ path: ['updates', i, 'text'], text })),
    ...entities.map(({ note = '' }, i) => ({ path: ['entities', i, 'note'], text: note })),
  ];
}
