import type { Link, Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { formatDate, machineDate, parseDate } from '../../model/date.ts';
import { CITATION_MARK } from '../citation-mark.ts';
import { pointsIn } from '../point.ts';
import { findQuotations } from '../quotations.ts';
import { mapToSource } from '../source-map.ts';
import { findUndated } from '../undated-words.ts';

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
 * date of its own. Message: `invalid-date`. To be used before `remark-passages`.
 */
export default function remarkDates({ language }: { language: string }) {
  return (tree: Root, file: VFile): void => {
    file.data.undated = undatedIn(tree, String(file).replace(/^\ufeff/, ''), language);
    visit(tree, 'link', (node, index, parent) => {
      if (!node.url.startsWith('date:') || !parent || index === undefined) return undefined;
      const dates = node.url.slice('date:'.length).split('/');
      if (node.url === 'date:none' || dates.length > 2 || !dates.every((date) => parseDate(date))) {
        if (node.url !== 'date:none') {
          file.message(`"${dates.join('/')}" is not a date.`, {
            place: node.position,
            source: 'gloss',
            ruleId: 'invalid-date',
          });
        }
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
  const words = title || dates.map((date) => formatDate(date)).join(' to ');
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

function undatedIn(tree: Root, source: string, language: string): UndatedPlace[] {
  const pointAt = pointsIn(source);
  const found: UndatedPlace[] = [];
  visit(tree, (node) => {
    if (node.type === 'blockquote' || node.type === 'heading') return SKIP;
    if (node.type !== 'paragraph') return undefined;
    const { text, offsets } = plainText(node, source);
    const quoted = findQuotations(text);
    for (const { start, end, words } of findUndated(text, language)) {
      if (quoted.some((quotation) => quotation.start < start && end < quotation.end)) continue;
      const { line, column } = pointAt(offsets[start] ?? 0);
      found.push({ words, line, column });
    }
    return SKIP;
  });
  return found;
}

/** The running text of a paragraph. What is marked already, linked to a claim, the id of a source, or code, is covered. */
function plainText(paragraph: Nodes, source: string): { text: string; offsets: number[] } {
  let text = '';
  const offsets: number[] = [];
  const read = (node: Nodes, covered: boolean): void => {
    if (node.type === 'text') {
      const { start, end } = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
      text += covered ? cover(node.value) : node.value.replace(CITATION_MARK, cover);
      offsets.push(...mapToSource(node.value, source, start, end).starts);
    } else if ('children' in node) {
      const isMark = node.type === 'link' && /^(?:date|claim|entity):/.test(node.url);
      for (const child of node.children) read(child, covered || isMark);
    } else {
      text += ' ';
      offsets.push(node.position?.start.offset ?? 0);
    }
  };
  read(paragraph, false);
  return { text, offsets };
}

/** The same length without a letter. */
function cover(text: string): string {
  return text.replace(/\p{L}/gu, '·');
}
