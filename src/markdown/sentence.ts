import { BARRIER } from '../names/types.ts';
import { segmenterFor } from '../site/segmenter.ts';
import { CITATION_MARK } from './citation-mark.ts';
import type { MentionText } from './mention-text.ts';

/** The sentence round a mention, as plain text: what comes before it, the mention, what comes after. */
export interface Sentence {
  before: string;
  text: string;
  after: string;
}

/** Cuts the sentence out of a block round a plain-text range. Footnote labels and needless white space are left out. */
export function sentenceAround(block: MentionText, from: number, to: number, language: string): Sentence {
  const shown = block.shown.values();
  const parts = { before: '', text: '', after: '' };
  let at = 0;
  const labels = [...block.text.matchAll(CITATION_MARK)].map(
    ({ index, 0: label }) => [index, index + label.length] as const,
  );
  for (const unit of block.text) {
    const part = at < from ? 'before' : at < to ? 'text' : 'after';
    if (unit === BARRIER) parts[part] += shown.next().value ?? '';
    else if (!labels.some(([start, end]) => at >= start && at < end)) parts[part] += unit;
    at += unit.length;
  }
  const before = tidy(parts.before).replace(/^\s+/, '');
  const text = tidy(parts.text);
  const after = tidy(parts.after).replace(/\s+$/, '');
  const [start, end] = sentenceRange(before + text + after, before.length, before.length + text.length, language);
  return {
    before: before.slice(Math.min(start, before.length)),
    text,
    after: after.slice(0, Math.max(0, end - before.length - text.length)).replace(/\s+$/, ''),
  };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ');
}

// After these a capital letter begins no sentence.
const OPEN_END =
  /(?:^|[\s("“«])(?:(?:\p{Lu}\.)+|Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Maj|Capt|Lt|Sgt|Adm|Sen|Rep|Gov|Rev|No|vs|Mme|Mlle|Sr|Sra|Srta|Dra|EE|Hr|Fr|Nr|bzw|ca|г|гг|ул|им|тов|просп)\.?\s*$/u;

/**
 * The range of the sentences over which a range of the text goes. What begins with a small letter goes on with the
 * sentence before it: “Why?” he asked.
 */
export function sentenceRange(text: string, from: number, to: number, language: string): [number, number] {
  let start = 0;
  let end = 0;
  for (const { segment, index } of segmenterFor(language, 'sentence').segment(text)) {
    const previous = text.slice(start, index);
    if (index > 0 && !(OPEN_END.test(previous) && /\.\s*$/.test(previous)) && !/^\p{Ll}/u.test(segment)) {
      if (index >= to) break;
      if (index <= from) start = index;
    }
    end = index + segment.length;
  }
  return [start, end];
}
