import { cacheDir, root } from 'astro:config/server';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { type Protection, readProtection } from '../../protection/read-protection.ts';
import { type Box, wordsOfBox } from './picture-box.ts';
import { keep, readKept } from './picture-cache.ts';
import { PICTURE_SIZE } from './share-picture.ts';

/**
 * Draws a picture as PNG, or takes it from the cache of an earlier build: 40 to 55 ms each are much for a thousand
 * articles. The key is everything that is drawn, so a picture in the cache is never out of date.
 *
 * A protected name is refused here: in pixels nothing finds it.
 */
export async function draw(box: Box): Promise<Uint8Array<ArrayBuffer>> {
  protection ??= readProtection(fileURLToPath(root));
  const [place] = protection.find?.(wordsOfBox(box)) ?? [];
  if (place)
    throw new Error(`A share picture would show the protected name of line ${place.line} of ${protection.list}.`);
  const key = createHash('sha256')
    .update(JSON.stringify([VERSION, box]))
    .digest('hex')
    .slice(0, 32);
  const file = new URL(`share/${key}`, cacheDir);
  const known = await readKept(file);
  if (known) return known;
  const svg = await satori(box as never, { ...PICTURE_SIZE, fonts: await fonts() });
  const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  await keep(file, png);
  return new Uint8Array(png);
}

let protection: Protection | undefined;

/** Grows when the same boxes are to look otherwise: with other fonts, or another version of what draws them. */
const VERSION = 1;

let loaded: Promise<Font[]> | undefined;

function fonts(): Promise<Font[]> {
  loaded ??= Promise.all(
    FONTS.map(async ([name, file, weight]) => ({
      name,
      weight,
      style: 'normal' as const,
      data: await readFile(fileURLToPath(import.meta.resolve(`@fontsource/${file}-${weight}-normal.woff`))),
    })),
  );
  return loaded;
}

const FONTS = [
  ['serif', 'source-serif-4/files/source-serif-4-latin', 600],
  ['serif', 'source-serif-4/files/source-serif-4-latin', 700],
  ['serif-latin-ext', 'source-serif-4/files/source-serif-4-latin-ext', 600],
  ['serif-cyrillic', 'source-serif-4/files/source-serif-4-cyrillic', 600],
  ['serif-greek', 'source-serif-4/files/source-serif-4-greek', 600],
  ['sans', 'source-sans-3/files/source-sans-3-latin', 400],
  ['sans', 'source-sans-3/files/source-sans-3-latin', 600],
] as const;
