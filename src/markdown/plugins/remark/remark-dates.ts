import type { Link, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { machineDate, parseDate } from '../../../model/time/date.ts';
import { formatDate } from '../../../site/dates.ts';
import { say } from '../../../site/words/words.ts';
import { type Block, blocksAsWritten, type Piece } from '../../block-text.ts';
import { findQuotations } from '../../quotations/find-quotations.ts';
import { sourceOf } from '../../source-text.ts';
import { addFinding } from '../../text-finding.ts';
import { findUndated } from '../../undated-words.ts';

/** Words that will be out of date, without a date beside them. */
export interface UndatedPlace {
  words: string;
  line: number;
  column: number;
}

declare module 'vfile' {
  interface DataMap {
    undated: UndatedPlace[];
  }
}

/**
 * Gives words that will be out of date the date they mean: `[this weekend](date:2023-04-15/2023-04-16)`, or in words of
 * the editor's, `[new](date:2023-03-12 "minister since 12 March 2023")`. `[now](date:none)` leaves them without one.
 * Those without a mark are left in `file.data.undated`, but for quoted words, and for those tied to a claim, which has a
 * date of its own. Finding: `invalid-date`. To be used before `remark-passages`.
 */
export default function remarkDates({ language }: { language: string }) {
  return (tree: Root, file: VFile): void => {
    file.data.undated = blocksAsWritten(tree, sourceOf(file)).flatMap((block) => undatedIn(block, language));
    visit(tree, 'link', (node, index, parent) => {
      if (!node.url.startsWith('date:') || !parent || index === undefined) return undefined;
      const dates = node.url.slice('date:'.length).split('/');
      if (node.url === 'date:none' || dates.length > 2 || !dates.every((date) => parseDate(date))) {
        if (node.url !== 'date:none') addFinding(file, 'invalid-date', { date: dates.join('/') }, node.position);
        (parent.children as unknown[]).splice(index, 1, ...node.children);
        return [SKIP, index];
      }
      (parent.children as unknown[])[index] = glossed(node, dates);
      return [SKIP, index + 1];
    });
  };
}

/** Stands in the tree as emphasis, so that names are found in it and across its ends as in any emphasis. */
function glossed({ children, position, title }: Link, dates: readonly string[]): unknown {
  const words = title || inWords(dates);
  return {
    type: 'emphasis',
    children,
    position,
    data: {
      hName: 'time',
      hProperties: { className: ['dated'], dateTime: machineDate(dates[0] ?? ''), dataGloss: words },
    },
  };
}

function inWords([from = '', to]: readonly string[]): string {
  return to === undefined ? formatDate(from) : say('date.range', { from: formatDate(from), to: formatDate(to) });
}

function undatedIn(block: Block, language: string): UndatedPlace[] {
  if (block.quotation || block.node.type === 'heading') return [];
  const text = block.pieces.map(readable).join('');
  const offsets = block.pieces.flatMap(({ kind, starts, node }) =>
    kind === 'words' || kind === 'label' || kind === 'empty' ? starts : [node.position?.start.offset ?? 0],
  );
  const quoted = findQuotations(text);
  return findUndated(text, language)
    .filter(({ start, end }) => !quoted.some((quotation) => quotation.start < start && end < quotation.end))
    .map(({ start, words }) => {
      const { line, column } = block.pointAt(offsets[start] ?? 0);
      return { words, line, column };
    });
}

/** A piece as it is searched. What is marked already, tied to a claim, the id of a source, or no words, is covered. */
function readable({ kind, text, link }: Piece): string {
  if (kind === 'words' && !/^(?:date|claim|entity|number):/.test(link?.target ?? '')) return text;
  return kind === 'words' || kind === 'label' || kind === 'empty' ? text.replace(/\p{L}/gu, '·') : ' ';
}
