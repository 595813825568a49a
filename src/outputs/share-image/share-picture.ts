import { address } from '../../site/routes.ts';
import { settings } from '../../site/settings.ts';
import { homeTitle } from '../../views/home/home-title.ts';
import { TYPEFACES } from './picture-fonts.ts';
import { type PictureText, type PictureWords, pictureWords } from './picture-words.ts';
import { canBeSet } from './set-text.ts';

/** A picture that stands for a page where a link to it is shared. */
export interface SharePicture {
  /** From the site's root. */
  path: string;
  /** What it says, for those who do not see it. */
  alt: string;
}

/** CSS pixels: 1.91 to 1, which readers of Open Graph crop least. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** That of all pages without one of their own. */
export function sitePicture(): SharePicture {
  return {
    path: address.sitePicture(),
    alt: homeTitle(),
  };
}

/**
 * That of an article; that of the site where pictures are left out (`settings().sharePictures`), or the picture's fonts do not have
 * all that it would say: empty boxes would stand for it.
 */
export function articlePicture(id: string, text: PictureText, wanted = settings().sharePictures): SharePicture {
  const drawn = wanted && canBeDrawn(pictureWords(text));
  return drawn ? { path: address.articlePicture(id), alt: text.title } : sitePicture();
}

/** Where the name cannot be written, the icon of the site stands for it. */
function canBeDrawn({ name: _, ...words }: PictureWords): boolean {
  return Object.entries(words).every(([part, text]) => canBeSet(text, TYPEFACES[part as keyof typeof words]));
}
