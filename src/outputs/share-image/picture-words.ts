import type { Article } from '../../model/article.ts';
import { type ArticleDates, textDay } from '../../model/time/article-dates.ts';
import { formatDate } from '../../site/dates.ts';
import { siteName, siteTagline } from '../../site/site-texts.ts';
import { say } from '../../site/words/words.ts';

/** What an article gives to its share picture. */
export interface PictureText extends ArticleDates {
  kind: Article['kind'];
  title: string;
}

/** All that a share picture says. */
export interface PictureWords {
  name: string;
  /** What kind of work it is; nothing in the picture of the site. */
  kind?: string;
  title: string;
  /** Under the title. */
  line: string;
}

/**
 * What the picture of an article says: what kind of work it is, its title, and of which day it speaks, so that an old
 * article that is shared again is not taken for news. Without an article, what that of the site says.
 */
export function pictureWords(article?: PictureText): PictureWords {
  if (!article) return { name: siteName(), title: siteTagline() || siteName(), line: say('picture.site') };
  const { kind, title } = article;
  // A report tells what was in the news on its day, all else what was known by then.
  const line = say(`picture.of-day.${kind}`, { date: formatDate(textDay(article)) });
  return { name: siteName(), kind: say(`kind.${kind}`), title, line };
}
