import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { blocksAsWritten } from '../../markdown/block-text.ts';
import { findQuotations } from '../../markdown/quotations/find-quotations.ts';
import type { Source } from '../../markdown/source-text.ts';
import { hasUndatedWords } from '../../markdown/undated-words.ts';
import { type DayInText, datesInText, undatedDays } from './days-in-text.ts';
import type { Day, Suggestions } from './types.ts';
import { inOneLine, wordsAround } from './where.ts';

/**
 * The days of a text that have no date beside them: those that the check finds, where it has rules for the language; else weekdays
 * and “yesterday”. Quoted words, and those that are marked already, are left aside.
 */
export function undatedOf(tree: Root, source: Source, file: VFile, language: string): Suggestions['undated'] {
  if (hasUndatedWords(language)) return file.data.undated ?? [];
  return placed(tree, source, (text) => {
    const quoted = findQuotations(text);
    return undatedDays(text, language).filter(
      ({ start, end }) => !quoted.some((quotation) => quotation.start < start && end < quotation.end),
    );
  }).map(({ words, line, column }) => ({ words, line, column }));
}

/**
 * The dates of a text with a day or a month, with the words around each: what may stand in its timeline, and does not yet. A year
 * alone is left out.
 *
 * @param timeline the days (ISO) that the timeline has
 */
export function datesOf(tree: Root, source: Source, language: string, timeline: ReadonlySet<string>): Day[] {
  return placed(tree, source, (text) =>
    datesInText(text, language).filter(
      ({ date, words }) => !timeline.has(date ?? '') && /\p{L}|\D\d+\D\d/u.test(words.replace(/\d{4}$/, '')),
    ),
  );
}

function placed(tree: Root, source: Source, find: (text: string) => DayInText[]): Day[] {
  return blocksAsWritten(tree, source)
    .filter(({ node }) => node.type !== 'heading')
    .flatMap(({ pieces, pointAt }) => {
      const read = pieces.filter(({ kind }) => kind === 'words');
      const isOpen = (target = '') => !/^(?:date|number|https?):/.test(target);
      const text = read
        .map((piece) => (isOpen(piece.link?.target) ? piece.text : '·'.repeat(piece.text.length)))
        .join('');
      const bare = text.replace(/https?:\/\/\S+/g, (address) => '·'.repeat(address.length));
      const offsets = read.flatMap(({ starts }) => starts);
      return find(bare).map(({ start, end, words, date }) => {
        const { line, column } = pointAt(offsets[start] ?? 0);
        return {
          words: inOneLine(words),
          ...(date !== undefined && { date }),
          line,
          column,
          ...wordsAround(text, start, end),
        };
      });
    });
}
