import { compareDates } from '../../model/time/date.ts';
import { listText } from '../../site/words/lists.ts';
import { say } from '../../site/words/words.ts';
import { widthOf } from '../map/map-labels.ts';
import type { Connection } from './connections.ts';

/** An entity in the middle, and lines to those that it is tied to, in units of its own paper. */
export interface ConnectionsDrawing {
  /** What it shows, as a sentence. */
  words: string;
  height: number;
  middle: { left: number; top: number; width: number; height: number; lines: PlacedLine[] };
  edges: DrawnEdge[];
}

export interface DrawnEdge {
  side: 'left' | 'right';
  /** The line from the middle, as the `d` of a path. */
  line: string;
  /** The head of an arrow, in the direction in which the words read. */
  arrow: string;
  lines: PlacedLine[];
}

export interface PlacedLine {
  text: string;
  x: number;
  y: number;
  /** Whether it is a name, or words between two names. */
  isName: boolean;
}

type Edge = Pick<Connection, 'relation' | 'other' | 'as' | 'inverse' | 'important' | 'span'>;

/** Its width; the columns of names at both sides of it; the lines of its text. */
export const DRAWING = { width: 720, column: 244, line: 31 } as const;
/** Fewer are seen at a glance in the list; more would not be seen at a glance. */
const [FEWEST, MOST] = [3, 8];
/** Between two of a column, and inside the frame of the middle. */
const [GAP, FRAME] = [26, 10];
const MIDDLE = 170;
const HEAD = 9;

/** Draws the foremost ties of an entity, one to each other; nothing where there are few. */
export function connectionsDrawing(name: string, connections: readonly Edge[]): ConnectionsDrawing | undefined {
  const shown = foremost(connections);
  if (shown.length < FEWEST) return undefined;
  const half = Math.ceil(shown.length / 2);
  const columns = [shown.slice(0, half), shown.slice(half)].map((edges) => edges.map((edge) => textOf(edge, name)));
  const heightOf = (texts: readonly Text[]) =>
    texts.reduce((sum, text) => sum + text.length * DRAWING.line, 0) + (texts.length - 1) * GAP;
  const names = wrapped(name, MIDDLE - 2 * FRAME, 5);
  const frame = {
    width: Math.min(
      Math.max(MIDDLE, ...names.map((line) => widthOf(line) + 2 * FRAME)),
      DRAWING.width - 2 * DRAWING.column - 40,
    ),
    height: names.length * DRAWING.line + 2 * FRAME,
  };
  const height = Math.max(...columns.map(heightOf), frame.height) + 2 * FRAME;
  const left = (DRAWING.width - frame.width) / 2;
  const top = (height - frame.height) / 2;
  const edges = columns.flatMap((texts, index) => {
    let y = (height - heightOf(texts)) / 2;
    return texts.map((text, row) => {
      const from = y;
      y += text.length * DRAWING.line + GAP;
      const isInverse = shown[index * half + row]?.inverse ?? false;
      return drawn(text, index === 0 ? 'left' : 'right', { from, middle: height / 2, frame: left, isInverse });
    });
  });
  return {
    words: say('connections.drawing', {
      name,
      others: listText(
        shown.map(({ other }) => other.name),
        'and',
      ),
    }),
    height,
    middle: {
      left,
      top,
      ...frame,
      lines: names.map((text, index) => ({
        text,
        x: DRAWING.width / 2,
        y: top + FRAME + baseline(index),
        isName: true,
      })),
    },
    edges,
  };
}

/**
 * What the editor weighed comes first, then what its own file says, then who is tied in several ways, then what is newest; each
 * other one once.
 */
function foremost(connections: readonly Edge[]): Edge[] {
  const byOther = Map.groupBy(connections, ({ other }) => other.id);
  const byWeight = (a: Edge, b: Edge) =>
    Number(b.important) - Number(a.important) || Number(a.inverse) - Number(b.inverse);
  const ways = ({ other }: Edge) => byOther.get(other.id)?.length ?? 0;
  const byDate = (a: Edge, b: Edge) => compareDates(b.span.from?.machine, a.span.from?.machine);
  return [...byOther.values()]
    .flatMap((edges) => [...edges].sort((a, b) => byWeight(a, b) || byDate(a, b)).slice(0, 1))
    .sort((a, b) => byWeight(a, b) || ways(b) - ways(a) || byDate(a, b))
    .slice(0, MOST);
}

type Text = { text: string; isName: boolean }[];

/** Both read from here to there: "succeeded / Wei Fenghe →" and "Land / claims →". */
function textOf({ relation, other, as, inverse }: Edge, self: string): Text {
  const named = wrapped(inverse ? other.name : as, DRAWING.column, 2).map((text) => ({ text, isName: true }));
  const said = inverse && as !== self ? `${relation} ${as}` : relation;
  const words = wrapped(said, DRAWING.column, 2).map((text) => ({ text, isName: false }));
  return inverse ? [...named, ...words] : [...words, ...named];
}

function drawn(
  text: Text,
  side: DrawnEdge['side'],
  { from, middle, frame, isInverse }: { from: number; middle: number; frame: number; isInverse: boolean },
): DrawnEdge {
  /** From the left side; of the right one it is the mirror image. */
  const x = (at: number) => (side === 'left' ? at : DRAWING.width - at);
  const y = from + (text.length * DRAWING.line) / 2;
  const [end, bend] = [DRAWING.column + 6, (DRAWING.column + 6 + frame) / 2];
  const [tip, back] = isInverse ? [end + HEAD, end] : [end, end + HEAD];
  return {
    side,
    line: `M${x(frame)} ${middle}C${x(bend)} ${middle} ${x(bend)} ${y} ${x(end)} ${y}`,
    arrow: `M${x(tip)} ${y}L${x(back)} ${y - HEAD * 0.7}V${y + HEAD * 0.7}Z`,
    lines: text.map((line, index) => ({ ...line, x: x(DRAWING.column), y: from + baseline(index) })),
  };
}

function baseline(index: number): number {
  return Math.round((index + 0.74) * DRAWING.line);
}

/** A text in lines of a width; what goes beyond the last line is left out, and three dots say so. */
function wrapped(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].join(' ');
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const last = (lines[most - 1] ?? '').split(' ');
  while (last.length > 1 && widthOf(`${last.join(' ')} …`) > width) last.pop();
  return [...lines.slice(0, most - 1), `${last.join(' ')} …`];
}
