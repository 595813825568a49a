import { publicDir } from 'astro:config/server';
import { existsSync, readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** CSS pixels: what Android asks of an icon; iOS takes it for its 180. */
export const ICON_SIZE = 192;

const DRAWING = new URL('favicon.svg', publicDir);

/** Whether the site has an icon of which one of points can be made. */
export function hasOwnIcon(): boolean {
  return existsSync(DRAWING);
}

/** The site's icon as PNG, for what shows no SVG: home screens, and older browsers. */
export function drawIcon(): Uint8Array<ArrayBuffer> {
  const options = { fitTo: { mode: 'width', value: ICON_SIZE }, font: { loadSystemFonts: false } } as const;
  return new Uint8Array(new Resvg(readFileSync(DRAWING, 'utf8'), options).render().asPng());
}
