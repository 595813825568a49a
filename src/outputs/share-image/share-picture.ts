import type { Article } from '../../model/article.ts';
import { address } from '../../site/routes.ts';
import { SITE_NAME, SITE_TAGLINE } from '../../site/settings.ts';
import { say } from '../../site/words/words.ts';

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
export const SITE_PICTURE: SharePicture = {
  path: address.sitePicture(),
  alt: say('page.home-title', { site: SITE_NAME, tagline: SITE_TAGLINE }),
};

/** That of an article; that of the site where the title is in a script that the picture's fonts do not have. */
export function articlePicture(id: string, { title }: Pick<Article, 'title'>): SharePicture {
  return canBeDrawn(title) ? { path: address.articlePicture(id), alt: title } : SITE_PICTURE;
}

/**
 * Whether the picture's fonts can write a text: Latin, Cyrillic and Greek letters and what all scripts share, but no
 * pictures. What they cannot write would be empty boxes.
 */
export function canBeDrawn(text: string): boolean {
  return (
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]*$/u.test(text) &&
    !/\p{Extended_Pictographic}/u.test(text)
  );
}
