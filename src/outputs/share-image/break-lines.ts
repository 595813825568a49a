import { type Glyph, widthOf } from './set-text.ts';

/**
 * The signs of a text in lines of a width in CSS pixels. A line ends behind a space, behind a hyphen or dash within a
 * word, and before and behind a dash that stands for itself (UAX 14); a word that is wider than a line ends anywhere. The
 * spaces at the end of a line are left out.
 */
export function breakLines(text: string, glyphs: readonly Glyph[], width: number): Glyph[][] {
  const isSpace = ({ at }: Glyph) => SPACE.test(text[at] ?? '');
  const trimmed = (line: readonly Glyph[]) => line.slice(0, line.findLastIndex((glyph) => !isSpace(glyph)) + 1);
  const lines: Glyph[][] = [];
  let line: Glyph[] = [];
  let used = 0;
  const end = () => {
    lines.push(trimmed(line));
    line = [];
    used = 0;
  };
  let start = 0;
  for (const piece of text.split(BREAK)) {
    const stop = start + piece.length;
    const its = glyphs.filter(({ at }) => at >= start && at < stop);
    start = stop;
    if (line.length > 0 && used + widthOf(trimmed(its)) > width) end();
    for (const glyph of its) {
      if (line.length > 0 && used + glyph.advance > width && !isSpace(glyph)) end();
      line.push(glyph);
      used += glyph.advance;
    }
  }
  if (line.length > 0) end();
  return lines;
}

/** Lines, of which the last one ends with a mark that more was said, where there are more than so many. */
export function cutLines(lines: readonly Glyph[][], most: number, more: readonly Glyph[], width: number): Glyph[][] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, most);
  const last = [...(kept.pop() ?? [])];
  while (widthOf(last) + widthOf(more) > width) last.pop();
  return [...kept, [...last, ...more]];
}

/** A space at which a line may end: one that holds words together is none. */
const SPACE = /[^\S\u00a0\u202f\u2007]/;

/** The places where a line may end. */
const BREAK = new RegExp(
  [
    `(?<=${SPACE.source})(?!${SPACE.source})`,
    '(?<=\\p{L}[-\u2010–/])(?=\\p{L})',
    '(?<=—)(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?=—)',
  ].join('|'),
  'u',
);
