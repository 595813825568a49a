import { publicDir } from 'astro:config/server';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/** CSS pixels: what Android asks of an icon; iOS takes it for its 180. */
export const ICON_SIZE = 192;

const DRAWING = new URL('favicon.svg', publicDir);

/** Whether the site has an icon of which one of points can be made. */
export function hasOwnIcon(): boolean {
  return existsSync(DRAWING);
}

/**
 * The site's icon as PNG, for what shows no SVG: home screens, and older browsers. Throws, in words for whoever builds, where the
 * drawing has no size, or is none.
 */
export async function drawIcon(): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = sharp(fileURLToPath(DRAWING));
  // A drawing is made as large as it says; as many more points an inch make it as large as it is wanted.
  const { width, density = 72 } = await drawing.metadata().catch((cause: Error) => {
    const remedy = 'Give the drawing a width and a height, or a viewBox.';
    throw new Error(`public/favicon.svg cannot be drawn (${cause.message}). ${remedy}`, { cause });
  });
  const large = sharp(fileURLToPath(DRAWING), { density: (density * ICON_SIZE) / width });
  return new Uint8Array(
    await large.resize(ICON_SIZE, ICON_SIZE, { fit: 'contain', background: '#0000' }).png().toBuffer(),
  );
}
