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
  const numbers = new Map<number, number>();
  const pixels = Uint8Array.from({ length: info.width * info.height }, (_, at) => {
    const colour = data.readUIntBE(3 * at, 3);
    const number = numbers.get(colour) ?? numbers.size;
    numbers.set(colour, number);
    return number;
  });
  const colours = [...numbers.keys()].map((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const);
  return { width: info.width, height: info.height, pixels, colours };
}

async function inFewColours(file: string, paper: string): Promise<Buffer> {
  // A drawing is made as large as it says; as many more points an inch make it as large as it is wanted.
  const { height, density = 72 } = await sharp(file).metadata();
  return sharp(file, { density: Math.min(Math.max((density * HEIGHT) / height, 1), MOST_DENSITY) })
    .resize({ width: MOST_WIDTH, height: HEIGHT, fit: 'inside' })
    .flatten({ background: paper })
    .png({ palette: true, colours: COLOURS_LEFT, dither: 0 })
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
