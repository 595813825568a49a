import sharp from 'sharp';
import type { Colour } from './palette-png.ts';
import { COLOURS_LEFT } from './picture-ink.ts';
import { PICTURE_SIZE } from './share-picture.ts';

/** A logo in few colours, row by row: each of its pixels is the number of a colour. */
export interface PictureLogo {
  width: number;
  height: number;
  pixels: Uint8Array;
  colours: readonly Colour[];
}

/**
 * Draws a logo as it stands in a picture, as high as two lines of the kind beside it, on its paper. Throws where the file is no picture,
 * in words for whoever builds.
 */
export async function drawLogo(file: string, paper: string): Promise<PictureLogo> {
  const few = await inFewColours(file, paper).catch((cause: Error) => {
    throw new Error(`${file} cannot be drawn in share pictures (${cause.message}).`, { cause });
  });
  const { data, info } = await sharp(few)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const all = Array.from({ length: info.width * info.height }, (_, at) => data.readUIntBE(3 * at, 3));
  const counts = new Map<number, number>();
  for (const colour of all) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const colours = byCount.slice(0, COLOURS_LEFT).map(partsOf);
  const numbers = new Map(byCount.map((colour) => [colour, nearest(partsOf(colour), colours)]));
  const pixels = Uint8Array.from(all, (colour) => numbers.get(colour) as number);
  return { width: info.width, height: info.height, pixels, colours };
}

function partsOf(colour: number): Colour {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/** The number of the colour in a list that is least unlike another one. */
function nearest([red, green, blue]: Colour, colours: readonly Colour[]): number {
  const far = colours.map((its) => (its[0] - red) ** 2 + (its[1] - green) ** 2 + (its[2] - blue) ** 2);
  return far.indexOf(Math.min(...far));
}

/** A logo on its paper in at most 256 colours: sharp takes no smaller number but 16. */
async function inFewColours(file: string, paper: string): Promise<Buffer> {
  // A drawing is made as large as it says; as many more points an inch make it as large as it is wanted.
  const { height, density = 72 } = await sharp(file).metadata();
  return sharp(file, { density: Math.min(Math.max((density * HEIGHT) / height, 1), MOST_DENSITY) })
    .resize({ width: MOST_WIDTH, height: HEIGHT, fit: 'inside' })
    .flatten({ background: paper })
    .png({ palette: true, dither: 0 })
    .toBuffer();
}

/** Puts a logo on paper: its middle at a height, and its colours behind the first ones of a palette. */
export function putLogo(rows: Uint8Array, logo: PictureLogo, first: number, left: number, middle: number): void {
  const top = middle - Math.round(logo.height / 2);
  for (let row = 0; row < logo.height; row += 1) {
    const start = (top + row) * (PICTURE_SIZE.width + 1) + 1 + left;
    for (let column = 0; column < logo.width; column += 1)
      rows[start + column] = first + (logo.pixels[row * logo.width + column] as number);
  }
}

// CSS pixels.
const HEIGHT = 72;
const MOST_WIDTH = 480;

/** Points an inch: what sharp takes. */
const MOST_DENSITY = 100_000;
