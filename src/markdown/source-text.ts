import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';

/** The text of a file as its parser counts it: a byte order mark is no part of it. */
export interface Source {
  text: string;
  /** How many units stand before it in the file: 1 for a byte order mark. */
  shift: 0 | 1;
  /** Line and column of an offset in the text. */
  pointAt: (offset: number) => Point;
}

/** The text of a Markdown file, with its lines. */
export function sourceOf(file: VFile | string): Source {
  if (typeof file === 'string') return read(file);
  const known = sources.get(file) ?? read(file);
  sources.set(file, known);
  return known;
}

/** Each file is read once for all plugins. */
const sources = new WeakMap<VFile, Source>();

function read(file: VFile | string): Source {
  const whole = String(file);
  const shift = whole.startsWith('\ufeff') ? 1 : 0;
  const text = whole.slice(shift);
  const lines = location(text);
  return { text, shift, pointAt: (offset) => lines.toPoint(offset) ?? { line: 1, column: 1, offset: 0 } };
}
