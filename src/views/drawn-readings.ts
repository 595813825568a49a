import type { Reading } from '../model/numbers/number.ts';
import { counterOf, numbersOf } from '../model/numbers/readings.ts';
import { compareDates, daysBetween, sortableDate, startOf } from '../model/time/date.ts';

/** Readings drawn small: lines and points for an SVG of {@link DRAWING_SIZE}. */
export interface SmallDrawing {
  /** For each counter, the points of its line: "0,24 40,12". */
  lines: string[];
  /** Where a reading stands. */
  points: { x: number; y: number }[];
  /** From the lowest to the highest that a reading may be. */
  ranges: { x: number; top: number; bottom: number }[];
}

/** Width and height of the drawing in its own units, and the room that is left around it for the points. */
export const DRAWING_SIZE = { width: 120, height: 28, margin: 3 } as const;

/**
 * Draws readings over time. The lowest and the highest number touch the edges: how the number moved is to be seen, how much, the
 * list beside it says. What was corrected is left out, since it never was so. None, where fewer than three readings, two times or two different numbers make no line.
 */
export function drawReadings(readings: readonly Reading[]): SmallDrawing | undefined {
  const sorted = readings.filter(({ ended }) => ended?.why !== 'corrected').sort((a, b) => compareDates(a.at, b.at));
  const amounts = sorted.flatMap(({ range = [], ...reading }) => [...range, ...numbersOf(reading)]);
  const times = new Set(sorted.map(({ at }) => at));
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const [first] = sorted;
  if (!first || sorted.length < 3 || times.size < 2 || low === high) return undefined;
  const since = (at: string) => daysBetween(startOf(first.at), startOf(at)) + partOfDay(at);
  const span = [since(first.at), Math.max(...sorted.map(({ at }) => since(at)))] as const;
  const { width, height, margin } = DRAWING_SIZE;
  const x = ({ at }: Reading) => margin + scaled(since(at), span) * (width - 2 * margin);
  const y = (amount: number) => height - margin - scaled(amount, [low, high]) * (height - 2 * margin);
  const point = (reading: Reading) => ({ x: rounded(x(reading)), y: rounded(y(middle(reading))) });
  return {
    lines: [...Map.groupBy(sorted, ({ by }) => counterOf(by)).values()]
      .filter((own) => own.length > 1)
      .map((own) =>
        own
          .map(point)
          .map((at) => `${at.x},${at.y}`)
          .join(' '),
      ),
    points: sorted.map(point),
    ranges: sorted.flatMap((reading) => {
      const [from, to] = reading.range ?? [];
      if (from === undefined || to === undefined) return [];
      return [{ x: rounded(x(reading)), top: rounded(y(to)), bottom: rounded(y(from)) }];
    }),
  };
}

/** A number in the middle of a range, where there is no other. */
function middle(reading: Reading): number {
  const numbers = numbersOf(reading);
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

function partOfDay(at: string): number {
  const [, hours, minutes] = /T(\d\d):(\d\d)/.exec(sortableDate(at)) ?? [];
  return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) / (24 * 60);
}

function scaled(value: number, [from, to]: readonly [number, number]): number {
  return from === to ? 0 : (value - from) / (to - from);
}

/** A tenth of a unit is less than can be seen. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
