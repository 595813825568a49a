import type { Link, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { dayRange, isOnWeekday, parseDate } from '../../../model/time/date.ts';
import { type Block, blocksAsWritten } from '../../block-text.ts';
import { eachNode } from '../../each-node.ts';
import { findQuotations } from '../../quotations/find-quotations.ts';
import { sourceOf } from '../../source-text.ts';
import { addFinding } from '../../text-finding.ts';
import { weekdaysIn, wrongWeekdays } from '../../weekdays.ts';

interface Options {
  /** BCP 47 tag of the text. */
  language: string;
  /** The day of which the text speaks (ISO), if it speaks of one. */
  day?: string | undefined;
}

/**
 * Finds weekdays that are not those of the date beside them, in running text and in `[Tuesday](date:2023-04-18)`; quoted words
 * are left aside, since they are somebody's. Finding: `wrong-weekday`. To be used before `remark-dates`.
 */
export default function remarkWeekdays({ language, day }: Options) {
  return (tree: Root, file: VFile): void => {
    let before = '';
    for (const block of blocksAsWritten(tree, sourceOf(file))) {
      const text = block.pieces
        .map(({ kind, text: words }) => (kind === 'words' ? words : ' '.repeat(words.length)))
        .join('');
      if (!block.quotation) findIn(block, text, file, { language, day, before });
      before = `${before} ${text}`;
    }
    eachNode(tree, 'link', (link) => {
      const [from = '', to = from] = link.url.startsWith('date:') ? link.url.slice('date:'.length).split('/') : [];
      if (parseDate(from) && parseDate(to) && !link.title) findBeside(link, from, to, file, language);
    });
  };
}

function findIn(
  { pieces, pointAt }: Block,
  text: string,
  file: VFile,
  { language, day, before }: Options & { before: string },
): void {
  const offsets = pieces.flatMap(({ starts }) => starts);
  const quoted = findQuotations(text);
  for (const { start, words, date } of wrongWeekdays(text, language, day, before)) {
    if (quoted.some((quotation) => quotation.start < start && start < quotation.end)) continue;
    addFinding(file, 'wrong-weekday', { words, from: date, to: date }, pointAt(offsets[start] ?? 0));
  }
}

/** The one weekday that a word names, which none of the days beside it is. */
function findBeside(link: Link, from: string, to: string, file: VFile, language: string): void {
  const words = textOf(link);
  const [weekday, ...others] = weekdaysIn(words, language);
  if (weekday === undefined || others.length > 0) return;
  const span = { from: dayRange(from).first, to: dayRange(to).last };
  if (!isOnWeekday(weekday, span)) addFinding(file, 'wrong-weekday', { words, ...span }, link.position);
}
