import type { SvgPathCommand } from 'harfbuzzjs';
import sharp from 'sharp';

/** A shape in pixels, and where its corner is from the point at which it is put. */
export interface Stamp {
  left: number;
  top: number;
  width: number;
  height: number;
  /** How much of each pixel is covered, 0 to 255, row by row. */
  cover: Uint8Array;
}

/** A shape that is wanted as a stamp. */
export interface Shape {
  /** What tells it from all other shapes. */
  key: string;
  /** What it is, in CSS pixels from the point at which it is put, to the right and down. */
  path(): readonly SvgPathCommand[];
}

/**
 * The stamps of shapes, in their order. Those that were not wanted before are drawn, all in one sheet: sharp draws beside
 * the main thread, and a call costs as much as ten letters. What a stamp is does not hang on what is in its sheet: its
 * numbers are whole parts of a pixel, to which whole pixels are added.
 */
export async function stampsOf(shapes: readonly Shape[]): Promise<Stamp[]> {
  const fresh = new Map(shapes.filter(({ key }) => !stamps.has(key)).map((shape) => [shape.key, shape]));
  if (fresh.size > 0) {
    const sheet = drawSheet([...fresh.values()]);
    [...fresh.keys()].forEach((key, place) => {
      const stamp = sheet.then((drawn) => drawn[place] as Stamp);
      // Whoever wants it hears of a failure.
      stamp.catch(() => {});
      stamps.set(key, stamp);
    });
  }
  return Promise.all(shapes.map(({ key }) => stamps.get(key) as Promise<Stamp>));
}

const stamps = new Map<string, Promise<Stamp>>();

/** Draws shapes side by side, and cuts them out. */
async function drawSheet(shapes: readonly Shape[]): Promise<Stamp[]> {
  // Nothing has no picture.
  let width = 1;
  let height = 1;
  const placed = shapes.map((shape) => {
    const path = shape.path().map(({ type, values }) => ({ type, values: values.map(rounded) }));
    const box = boxOf(path.map(({ values }) => values));
    const at = width;
    width += box.width;
    height = Math.max(height, box.height);
    return { path, at, ...box };
  });
  const paths = placed.map(({ path, at, left, top }) => {
    const moved = path.map(
      ({ type, values }) =>
        `${type}${values.map((value, index) => (index % 2 === 0 ? value + at - left : value - top))}`,
    );
    return `<path d="${moved.join('')}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${paths.join('')}</svg>`;
  const sheet = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  return placed.map(({ at, path: _, ...box }) => {
    const cover = new Uint8Array(box.width * box.height);
    for (let row = 0; row < box.height; row += 1) {
      cover.set(sheet.subarray(row * width + at, row * width + at + box.width), row * box.width);
    }
    return { ...box, cover };
  });
}

/** A length in whole parts of a pixel, as fine as what draws them knows. */
function rounded(length: number): number {
  return Math.round(length * 64) / 64;
}

/** The whole pixels in which points lie, given as x and y by turns. */
function boxOf(points: readonly (readonly number[])[]): Omit<Stamp, 'cover'> {
  const [xs, ys] = [0, 1].map((odd) => points.flatMap((values) => values.filter((_, index) => index % 2 === odd))) as [
    number[],
    number[],
  ];
  const [left, top] = [xs, ys].map((values) => Math.floor(Math.min(...values))) as [number, number];
  const [right, bottom] = [xs, ys].map((values) => Math.ceil(Math.max(...values))) as [number, number];
  // A space has no points.
  return xs.length === 0
    ? { left: 0, top: 0, width: 0, height: 0 }
    : { left, top, width: right - left, height: bottom - top };
}
