/** A rectangle on the paper. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

type Spot = readonly [number, number];

/** A text that is to stand at a spot: beside a dot, or over an area, which has several spots to offer. */
export type LabelAsk<Id> = { id: Id; text: string } & ({ dot: Spot } | { over: Iterable<Spot> });

export interface PlacedLabel<Id> {
  id: Id;
  text: string;
  /** The middle of its foot, on which the letters stand. */
  x: number;
  y: number;
  box: Box;
  /** From the dot to the text, where that stands away from it. */
  leader?: [Spot, Spot];
}

/** Of the letters, in units of the paper: the text is set in the same size. */
export const LETTER = 27;
const LINE = LETTER * 1.12;
/** From a dot's middle to the text beside it, and how far around it nothing else may stand. */
const GAP = 14;
export const DOT = 7;

/** Where a text may stand beside its dot: first close by, best on its right, then farther off, with a line to it. */
const DIRECTIONS = Array.from({ length: 16 }, (_, step) => (step * Math.PI) / 8);
const CLOSE = [0, 8, 12, 4, 14, 2, 10, 6].map((step) => ({ angle: DIRECTIONS[step] ?? 0, distance: GAP }));
const FAR = [34, 56, 80, 110].flatMap((distance) => DIRECTIONS.map((angle) => ({ angle, distance })));

/**
 * Puts texts where none covers another one, a dot, or what is taken already; greedily, in their order. What finds no room is left out:
 * it stands in the list beside the map.
 */
export function placeLabels<Id>(
  asks: readonly LabelAsk<Id>[],
  paper: Box,
  taken: readonly Box[] = [],
): PlacedLabel<Id>[] {
  const dots = asks.flatMap((ask) => ('dot' in ask ? [boxAround(ask.dot, DOT * 2, DOT * 2)] : []));
  const placed: PlacedLabel<Id>[] = [];
  for (const ask of asks) {
    const isFree = ({ box, leader }: Omit<PlacedLabel<Id>, 'id' | 'text'>) => {
      const others = [...taken, ...placed.map((label) => label.box)];
      const around = 'dot' in ask ? dots.filter((dot) => !holds(dot, ask.dot)) : dots;
      return (
        isWithin(box, paper) &&
        ![...others, ...dots].some((other) => overlap(box, other)) &&
        !placed.some((label) => label.leader && crosses(label.leader, box)) &&
        !(leader && [...others, ...around].some((other) => crosses(leader, other)))
      );
    };
    for (const place of placesFor(ask)) {
      if (!isFree(place)) continue;
      placed.push({ id: ask.id, text: ask.text, ...place });
      break;
    }
  }
  return placed;
}

/** Where a text may stand, one after the other: whether a spot lies over a shape takes a while to find out. */
function* placesFor<Id>(ask: LabelAsk<Id>): Generator<Omit<PlacedLabel<Id>, 'id' | 'text'>> {
  const width = widthOf(ask.text);
  if ('over' in ask) {
    for (const middle of ask.over) yield standing(boxAround(middle, width, LINE));
    return;
  }
  for (const { angle, distance } of [...CLOSE, ...FAR]) {
    const x = ask.dot[0] + Math.cos(angle) * (distance + width / 2);
    const y = ask.dot[1] + Math.sin(angle) * (distance + LINE / 2);
    const box = boxAround([x, y], width, LINE);
    const nearest: Spot = [within(ask.dot[0], box.left, box.right), within(ask.dot[1], box.top, box.bottom)];
    yield { ...standing(box), ...(distance > GAP && { leader: [ask.dot, nearest] as [Spot, Spot] }) };
  }
}

function standing(box: Box): { x: number; y: number; box: Box } {
  return { x: Math.round((box.left + box.right) / 2), y: Math.round(box.bottom - LINE * 0.26), box };
}

/** How wide a text will be: by what letters of its sort have in the site's typeface, and a little more. */
export function widthOf(text: string): number {
  const ems = [...text].reduce((sum, letter) => sum + emsOf(letter), 0);
  return ems * LETTER * 0.96 + 6;
}

function emsOf(letter: string): number {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u30ff\uff00-\uffef]/u.test(letter))
    return 1;
  if (/\p{M}/u.test(letter)) return 0;
  if (/[ijlI.,:;'’|\s()-]/.test(letter)) return 0.3;
  if (/[mwMW]|\p{Lu}/u.test(letter)) return /[mwMW]/.test(letter) ? 0.85 : 0.65;
  return /[\p{Script=Latin}\p{N}]/u.test(letter) ? 0.54 : 0.62;
}

function boxAround([x, y]: Spot, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isWithin(box: Box, paper: Box): boolean {
  return box.left >= paper.left && box.right <= paper.right && box.top >= paper.top && box.bottom <= paper.bottom;
}

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

function holds(box: Box, [x, y]: Spot): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** Whether a line enters a box (Liang and Barsky). */
function crosses([[ax, ay], [bx, by]]: readonly [Spot, Spot], box: Box): boolean {
  const [dx, dy] = [bx - ax, by - ay];
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [-dx, ax - box.left],
    [dx, box.right - ax],
    [-dy, ay - box.top],
    [dy, box.bottom - ay],
  ] as const) {
    if (step === 0 && room <= 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from < to;
}
