import type { Point } from 'unist';

/**
 * Gives line and column, both from 1, of offsets in a text. Line endings are CR LF, LF or CR, as in Markdown. The lines
 * are counted at the first call, once.
 */
export function pointsIn(text: string): (offset: number) => Required<Point> {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...text.matchAll(/\r\n|\n|\r/g).map(({ index, 0: ending }) => index + ending.length)];
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
}
