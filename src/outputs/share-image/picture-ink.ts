import { type Colour, plainRows } from './palette-png.ts';
import type { PictureColours } from './picture-look.ts';
import { PICTURE_SIZE } from './share-picture.ts';
import type { Stamp } from './stamps.ts';

/** The inks of a picture. */
export type Ink = Exclude<keyof PictureColours, 'paper'>;

/** A stamp in an ink, and the pixel at which it is put. */
export interface Print {
  stamp: Stamp;
  ink: Ink;
  x: number;
  y: number;
}

/** Paper on which nothing stands, as rows of a PNG. */
export function plainPaper(): Uint8Array {
  return plainRows(PICTURE_SIZE.width, PICTURE_SIZE.height);
}

/** A copy of paper with prints on it, as numbers of the palette ({@link paletteOf}). What of a print is beside the paper is lost. */
export function printed(paper: Uint8Array, prints: readonly Print[]): Uint8Array {
  const rows = paper.slice();
  for (const { stamp, ink, x, y } of prints) {
    const first = INKS.indexOf(ink) * DARKEST;
    const left = x + stamp.left;
    const [from, to] = [Math.max(0, -left), Math.min(stamp.width, PICTURE_SIZE.width - left)];
    for (
      let row = Math.max(0, -y - stamp.top);
      row < stamp.height && y + stamp.top + row < PICTURE_SIZE.height;
      row += 1
    ) {
      // Behind the byte with which each row of a PNG begins.
      const start = (y + stamp.top + row) * (PICTURE_SIZE.width + 1) + 1 + left;
      for (let column = from; column < to; column += 1) {
        const shade = SHADES[stamp.cover[row * stamp.width + column] as number] as number;
        // Where two letters touch, the darker one is seen.
        if (shade > 0 && first + shade > (rows[start + column] as number)) rows[start + column] = first + shade;
      }
    }
  }
  return rows;
}

const INKS: readonly Ink[] = ['line', 'accent', 'ink-soft', 'ink'];

/** How many shades an ink has from the paper to itself. */
const DARKEST = 15;

/** The shade for each cover. */
const SHADES = Uint8Array.from({ length: 256 }, (_, cover) => Math.round((cover * DARKEST) / 255));

/** How many colours of a PNG are left for what is not printed in the inks. */
export const COLOURS_LEFT = 256 - 1 - INKS.length * DARKEST;

/** The paper, then the shades of each ink. */
export function paletteOf(colours: PictureColours): Colour[] {
  const paper = colourOf(colours.paper);
  return [
    paper,
    ...INKS.flatMap((ink) => {
      const full = colourOf(colours[ink]);
      return Array.from({ length: DARKEST }, (_, index) => {
        const part = (index + 1) / DARKEST;
        const mix = (channel: 0 | 1 | 2) => Math.round(paper[channel] + (full[channel] - paper[channel]) * part);
        return [mix(0), mix(1), mix(2)] as const;
      });
    }),
  ];
}

/** The parts of `#rrggbb`. */
function colourOf(written: string): Colour {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(written.slice(at, at + 2), 16));
  return [red, green, blue];
}
