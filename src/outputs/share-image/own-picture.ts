import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { PICTURE_SIZE } from './share-picture.ts';

/**
 * The picture that a newsroom has drawn for its site, `share.png` in `public/`, in the size of share pictures and on the site's paper
 * where it has another shape; `undefined` where there is none. Throws where the file is no picture, in words for whoever builds.
 *
 * @param publicFolder the file URL of `public/`
 * @param paper `#rrggbb`
 */
export async function ownPicture(publicFolder: URL, paper: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const file = fileURLToPath(new URL('share.png', publicFolder));
  if (!existsSync(file)) return undefined;
  const fitted = sharp(file)
    .resize({ ...PICTURE_SIZE, fit: 'contain', background: paper })
    .flatten({ background: paper });
  const png = await fitted
    .png()
    .toBuffer()
    .catch((cause: Error) => {
      throw new Error(`public/share.png cannot be drawn (${cause.message}).`, { cause });
    });
  return new Uint8Array(png);
}
