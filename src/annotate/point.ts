import type { Point } from 'unist';

/** Line and column, both from 1, of an offset in a text. Line endings are CR LF, LF or CR, as in Markdown. */
export function pointIn(text: string, offset: number): Required<Point> {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset };
}
