import type { Article } from '../../model/article.ts';
import { type ArticleDates, textDay } from '../../model/time/article-dates.ts';
import { formatDate } from '../../site/dates.ts';
import { SITE_NAME, SITE_TAGLINE } from '../../site/settings.ts';
import { say } from '../../site/words/words.ts';
import { PICTURE_SIZE } from './share-picture.ts';

/** An element as satori wants it: HTML with inline styles, laid out as boxes. */
export interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children: string | Box[] };
}

/** What stands in the share picture of an article. */
export interface PictureText extends ArticleDates {
  kind: Article['kind'];
  title: string;
}

/**
 * The picture of an article: what kind of work it is, its title, and of which day it speaks, so that an old article that
 * is shared again is not taken for news. Without an article, that of the site.
 */
export function pictureBox(article?: PictureText): Box {
  const title = article?.title ?? SITE_TAGLINE;
  return box(
    {
      ...PICTURE_SIZE,
      ...COLUMN,
      boxSizing: 'border-box',
      justifyContent: 'space-between',
      padding: 72,
      background: PAPER,
      color: INK,
      fontFamily: SANS,
    },
    [
      box({ display: 'flex', alignItems: 'center', justifyContent: 'space-between', fontSize: 34 }, [
        box({ fontFamily: SERIF, fontWeight: 700, fontSize: 46, borderBottom: `5px dotted ${ACCENT}` }, SITE_NAME),
        ...(article ? [box({ fontWeight: 600, color: SOFT }, say(`kind.${article.kind}`))] : []),
      ]),
      box(
        {
          fontFamily: SERIF,
          fontWeight: 600,
          fontSize: titleSize(title),
          lineHeight: 1.16,
          letterSpacing: -0.5,
          lineClamp: 6,
          display: 'block',
        },
        title,
      ),
      box(
        { fontSize: 34, color: SOFT, borderTop: `2px solid ${LINE}`, paddingTop: 24 },
        article
          ? // Of which day it speaks: a report of what was in the news then, all else of what was known by then.
            say(`picture.of-day.${article.kind}`, { date: formatDate(textDay(article)) })
          : say('picture.site'),
      ),
    ],
  );
}

/** All that a picture says, as text. */
export function wordsOfBox({ props: { children } }: Box): string {
  return typeof children === 'string' ? children : children.map(wordsOfBox).join('\n\n');
}

/** The families, each as a list of its subsets. */
const SERIF = 'serif, serif-latin-ext, serif-cyrillic, serif-greek';
const SANS = 'sans';

// The site's colours in light, from src/styles/tokens.css.
const PAPER = '#fcfbf8';
const INK = '#1d1c1a';
const SOFT = '#5a5750';
const LINE = '#dcd8cd';
const ACCENT = '#0f5468';

const COLUMN = { display: 'flex', flexDirection: 'column' };

/** CSS pixels: a long title is smaller, so that six lines hold 200 letters. */
function titleSize(title: string): number {
  if (title.length > 110) return 46;
  return title.length > 70 ? 56 : 68;
}

function box(style: Box['props']['style'], children: string | Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
