import { breakLines, cutLines } from './break-lines.ts';
import { type Colour, palettePng, plainRows } from './palette-png.ts';
import { TYPEFACES, UNITS } from './picture-fonts.ts';
import { drawStrip, type Ink, type Strip } from './picture-strips.ts';
import type { PictureWords } from './picture-words.ts';
import { canBeSet, drawnText, type Glyph, type Style, setText, widthOf } from './set-text.ts';
import { PICTURE_SIZE } from './share-picture.ts';

/**
 * Draws a share picture as PNG: only the rows in which words stand are drawn, each in one ink, and are put as numbers of a
 * palette on a paper that has been drawn once. Words that the fonts do not have are left out: only the picture of the
 * site, for which no other one could stand, has such.
 */
export async function paintPicture({ name, kind = '', title, line }: PictureWords): Promise<Uint8Array<ArrayBuffer>> {
  const key = JSON.stringify([name, kind]);
  const paper = papers.get(key) ?? paintPaper(name, kind);
  papers.set(key, paper);
  const [rows, ...strips] = await Promise.all([paper, titleStrip(title), lineStrip(line)]);
  return palettePng(inkedRows(rows, strips), PICTURE_SIZE.width, PALETTE);
}

/** What all pictures of a kind have, as rows of a PNG. */
const papers = new Map<string, Promise<Uint8Array>>();

async function paintPaper(name: string, kind: string): Promise<Uint8Array> {
  const rule = drawStrip(RULE, 2, 'line', `<path d="M${LEFT} 0h${WIDTH}v2h-${WIDTH}z"/>`);
  const strips = await Promise.all([...nameStrips(name), kindStrip(kind), rule]);
  return inkedRows(plainRows(PICTURE_SIZE.width, PICTURE_SIZE.height), strips);
}

/** A copy of rows with what inks cover on them, as numbers of the palette. */
function inkedRows(paper: Uint8Array, strips: readonly Strip[]): Uint8Array {
  const rows = paper.slice();
  for (const { top, ink, cover } of strips) {
    const first = INKS.indexOf(ink) * DARKEST;
    // Behind the byte with which each row of a PNG begins.
    let place = top * (PICTURE_SIZE.width + 1);
    for (let index = 0; index < cover.length; index += 1) {
      if (index % PICTURE_SIZE.width === 0) place += 1;
      const shade = SHADES[cover[index] as number] as number;
      if (shade > 0) rows[place] = first + shade;
      place += 1;
    }
  }
  return rows;
}

function nameStrips(name: string): Promise<Strip>[] {
  const glyphs = glyphsOf(name, { typeface: TYPEFACES.name, size: 46 });
  // A dot at each end, and others between them, twice as far apart as they are wide.
  const length = widthOf(glyphs) - DOT;
  const step = length / Math.max(1, Math.round(length / (2 * DOT)));
  const line = `M${LEFT + DOT / 2} ${DOT / 2}h${length + 0.1}`;
  const dots = `<path d="${line}" stroke="#000" stroke-width="${DOT}" stroke-linecap="round" stroke-dasharray="0 ${step}"/>`;
  return [drawStrip(72, 63, 'ink', shapesOf(glyphs, LEFT, 47.6, 46)), drawStrip(135, DOT, 'accent', dots)];
}

function kindStrip(kind: string): Promise<Strip> {
  const glyphs = glyphsOf(kind, { typeface: TYPEFACES.kind, size: SMALL });
  return drawStrip(80, 50, 'soft', shapesOf(glyphs, LEFT + WIDTH - widthOf(glyphs) - 0.6, 36.2, SMALL));
}

function titleStrip(title: string): Promise<Strip> {
  const size = titleSize(title);
  const style = { typeface: TYPEFACES.title, size, spacing: -0.5 };
  const lines = cutLines(
    breakLines(drawnText(title), glyphsOf(title, style), WIDTH),
    MOST_LINES,
    setText('…', style),
    WIDTH,
  );
  const height = Math.round(size * 1.16);
  const top = MIDDLE - (height * lines.length) / 2;
  const first = Math.floor(top);
  const shapes = lines.map((line, index) => shapesOf(line, LEFT, top - first + height * index + size * 0.905, size));
  return drawStrip(first, height * lines.length + 1, 'ink', shapes.join(''));
}

function lineStrip(line: string): Promise<Strip> {
  return drawStrip(
    510,
    50,
    'soft',
    shapesOf(glyphsOf(line, { typeface: TYPEFACES.line, size: SMALL }), LEFT, 34.2, SMALL),
  );
}

function glyphsOf(text: string, style: Style): Glyph[] {
  return canBeSet(text, style.typeface) ? setText(drawnText(text), style) : [];
}

/** Signs as shapes of SVG, side by side from a place on: where the first one stands, and on which line. */
function shapesOf(glyphs: readonly Glyph[], left: number, baseline: number, size: number): string {
  const scale = size / UNITS;
  let x = left;
  const paths = glyphs.map(({ outline, advance, moved: [right, up] }) => {
    const path = `<path transform="matrix(${scale} 0 0 ${-scale} ${(x + right).toFixed(2)} ${(baseline - up).toFixed(2)})" d="${outline}"/>`;
    x += advance;
    return path;
  });
  return paths.join('');
}

/** CSS pixels: a long title is smaller, so that six lines hold 200 letters. */
function titleSize(title: string): number {
  if (title.length > 110) return 46;
  return title.length > 70 ? 56 : 68;
}

const MOST_LINES = 6;
const SMALL = 34;
const DOT = 5;

// Where things stand, in CSS pixels.
const LEFT = 72;
const WIDTH = PICTURE_SIZE.width - 2 * LEFT;
const MIDDLE = 313;
const RULE = 484;

const INKS: readonly Ink[] = ['ink', 'soft', 'accent', 'line'];

// The site's colours in light, from src/styles/tokens.css.
const PAPER: Colour = [0xfc, 0xfb, 0xf8];
const COLOURS: Readonly<Record<Ink, Colour>> = {
  ink: [0x1d, 0x1c, 0x1a],
  soft: [0x5a, 0x57, 0x50],
  accent: [0x0f, 0x54, 0x68],
  line: [0xdc, 0xd8, 0xcd],
};

/** How many shades an ink has between the paper and itself. */
const DARKEST = 15;

/** The shade for each cover. */
const SHADES = Uint8Array.from({ length: 256 }, (_, cover) => Math.round((cover * DARKEST) / 255));

/** The paper, then the shades of each ink. */
const PALETTE: readonly Colour[] = [
  PAPER,
  ...INKS.flatMap((ink) =>
    Array.from({ length: DARKEST }, (_, index) => {
      const part = (index + 1) / DARKEST;
      const mix = (channel: 0 | 1 | 2) => Math.round(PAPER[channel] + (COLOURS[ink][channel] - PAPER[channel]) * part);
      return [mix(0), mix(1), mix(2)] as const;
    }),
  ),
];
