import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** A card as a page of another site frames it. */
export interface Frame {
  /** What it is called for who hears it. */
  title: string;
  /** From the site's root. */
  path: string;
  /** In CSS pixels. */
  width: number;
  height: number;
}

/** What a card shows: texts of its full width, and those that stand beside the names of what they are. */
interface Shown {
  wide: readonly string[];
  beside: readonly string[];
}

/** The frame of a card, high enough for all that it shows at its full width. */
export function frameOf(title: string, path: string, { wide, beside }: Shown): Frame {
  const height = AROUND + heightOf(wide, WIDE) + heightOf(beside, BESIDE);
  return { title, path, width: WIDTH, height };
}

function heightOf(texts: readonly string[], { signs, line, gap }: typeof WIDE): number {
  const width = (text: string) => text.length + (text.match(WIDE_SIGN)?.length ?? 0);
  return texts.reduce((sum, text) => sum + Math.ceil(width(text) / signs) * line + gap, 0);
}

/** What takes the room of two letters. */
const WIDE_SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** In CSS pixels, with the letters that a line has at the least; measured on the cards of two sites: no card is cut. */
const WIDTH = 600;
const AROUND = 122;
const WIDE = { signs: 62, line: 24, gap: 8 };
const BESIDE = { signs: 45, line: 28, gap: 0 };

/** The line that somebody pastes into a page, and the `html` of oEmbed: no script, and nothing is asked before it is near. */
export function frameHtml({ title, path, width, height }: Frame, url: (path: string) => string): string {
  return toHtml(
    h('iframe', { src: url(path), title, width, height, loading: 'lazy', style: 'max-width:100%;border:0' }),
  );
}
