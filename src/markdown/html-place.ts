import type { Html } from 'mdast';
import type { Point } from 'unist';
import type { Source } from './source-text.ts';

/**
 * Where a place in a piece of raw HTML stands in the file. A list or a block quotation round it takes away the
 * beginnings of its lines, and never their ends.
 *
 * @param offset in the piece's `value`
 */
export function pointInHtml({ value, position }: Html, { text, pointAt }: Source, offset: number): Point {
  const start = position?.start.offset ?? 0;
  const before = value.slice(0, offset).split(/\r\n|\r|\n/);
  if (before.length === 1) return pointAt(start + offset);
  let lineStart = start;
  for (let line = 1; line < before.length; line++) {
    lineStart += /^[^\r\n]*(?:\r\n|\r|\n)/.exec(text.slice(lineStart))?.[0].length ?? 0;
  }
  const lengthOf = (rest: string) => /^[^\r\n]*/.exec(rest)?.[0].length ?? 0;
  const column = before.at(-1)?.length ?? 0;
  const taken = lengthOf(text.slice(lineStart)) - column - lengthOf(value.slice(offset));
  return pointAt(lineStart + Math.max(0, taken) + column);
}
