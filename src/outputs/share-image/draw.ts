import { cacheDir, publicDir, root } from 'astro:config/server';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Protection, readProtection } from '../../protection/read-protection.ts';
import { keep, readKept } from '../../site/kept-file.ts';
import { settings } from '../../site/settings.ts';
import { madeWith } from './made-with.ts';
import { ownPicture } from './own-picture.ts';
import { paintPicture } from './paint-picture.ts';
import { type PictureLook, pictureLook } from './picture-look.ts';
import { type PictureWords, pictureWords } from './picture-words.ts';

/**
 * Draws a picture as PNG, or takes it from the cache of an earlier build. The key is all that it says and all that draws it,
 * so a picture in the cache is never out of date.
 *
 * A protected name is refused here: in pixels nothing finds it.
 */
export async function draw(words: PictureWords): Promise<Uint8Array<ArrayBuffer>> {
  protection ??= readProtection(fileURLToPath(root));
  const [place] = protection.find?.(Object.values(words).join('\n\n')) ?? [];
  if (place)
    throw new Error(`A share picture would show the protected name of line ${place.line} of ${protection.list}.`);
  const look = lookOf(words);
  const key = createHash('sha256')
    .update(JSON.stringify([VERSION, madeWith(), words, look.colours]))
    .update(look.logo === undefined ? '' : readFileSync(look.logo))
    .digest('hex')
    .slice(0, 32);
  const file = new URL(`share/${key}`, cacheDir);
  const known = readKept(file);
  if (known) return known;
  const png = await paintPicture(words, look);
  keep(file, png);
  return png;
}

/** The picture of the site: the newsroom's own, or one that is drawn. */
export async function drawSitePicture(): Promise<Uint8Array<ArrayBuffer>> {
  const words = pictureWords();
  const own = await ownPicture(publicDir, lookOf(words).colours.paper);
  return own ?? draw(words);
}

function lookOf({ name }: PictureWords): PictureLook {
  return pictureLook({ colours: settings().colours?.light, logo: settings().logo }, name, publicDir);
}

let protection: Protection | undefined;

/** Grows when the same words are to look otherwise. */
const VERSION = 3;
