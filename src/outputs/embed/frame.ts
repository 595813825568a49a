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

const WIDTH = 600;

/** The frame of a card that shows these texts, each on lines of its own: high enough for all of them at its full width. */
export function frameOf(title: string, path: string, texts: readonly string[]): Frame {
  const lines = texts.reduce((sum, text) => sum + Math.ceil(text.length / SIGNS_A_LINE), 0);
  return { title, path, width: WIDTH, height: AROUND + lines * LINE + texts.length * BETWEEN };
}

/** Measured over the cards of the tests' own site and of the bundled one, in CSS pixels: none is cut at its full width. */
const SIGNS_A_LINE = 56;
const LINE = 25;
const BETWEEN = 8;
const AROUND = 110;

/** The line that somebody pastes into a page, and the `html` of oEmbed: no script, and nothing is asked before it is near. */
export function frameHtml({ title, path, width, height }: Frame, url: (path: string) => string): string {
  return toHtml(
    h('iframe', { src: url(path), title, width, height, loading: 'lazy', style: 'max-width:100%;border:0' }),
  );
}
