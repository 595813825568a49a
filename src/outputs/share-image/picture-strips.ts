import sharp from 'sharp';
import { PICTURE_SIZE } from './share-picture.ts';

/** The inks of a picture, by their names in `src/styles/tokens.css`. */
export type Ink = 'ink' | 'soft' | 'accent' | 'line';

/** Rows of a picture, and what of them one ink covers. */
export interface Strip {
  /** Its first row. */
  top: number;
  ink: Ink;
  /** How much of each pixel is covered, 0 to 255, row by row over the whole width. */
  cover: Uint8Array;
}

/**
 * Draws shapes of SVG in one ink, in so many rows of a picture from one on; the shapes' own rows begin at 0. It is drawn
 * beside the main thread, as sharp does everything.
 */
export async function drawStrip(top: number, rows: number, ink: Ink, shapes: string): Promise<Strip> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_SIZE.width}" height="${rows}">${shapes}</svg>`;
  const cover = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  return { top, ink, cover };
}
