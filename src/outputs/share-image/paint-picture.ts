import type { SvgPathCommand } from 'harfbuzzjs';
import { COLOURS } from '../../model/colours.ts';
import { breakLines, cutLines } from './break-lines.ts';
import { type Colour, palettePng } from './palette-png.ts';
import { TYPEFACES, UNITS } from './picture-fonts.ts';
import { type Ink, type Print, paletteOf, plainPaper, printed } from './picture-ink.ts';
import { drawLogo, putLogo } from './picture-logo.ts';
import type { PictureLook } from './picture-look.ts';
import type { PictureWords } from './picture-words.ts';
import { canBeSet, drawnText, type Glyph, type Style, setText, widthOf } from './set-text.ts';
import { PICTURE_SIZE } from './share-picture.ts';
import { type Shape, stampsOf } from './stamps.ts';

/**
 * Draws a share picture as PNG: each letter of a size is drawn once, and printed on a paper that is drawn once a kind. Words
 * that the fonts do not have are left out: only the picture of the site, for which no other one could stand, has such.
 */
export async function paintPicture(
  { name, kind = '', title, line }: PictureWords,
  look: PictureLook = { colours: COLOURS.light },
): Promise<Uint8Array<ArrayBuffer>> {
  const key = JSON.stringify([name, kind, look]);
  const paper = papers.get(key) ?? paintPaper(name, kind, look);
  papers.set(key, paper);
  const prints = await Promise.all([titlePrints(title), linePrints(line)]);
  const { rows, palette } = await paper;
  return palettePng(printed(rows, prints.flat()), PICTURE_SIZE.width, palette);
}

/** Rows of a PNG, and the colours for which their numbers stand. */
interface Paper {
  rows: Uint8Array;
  palette: readonly Colour[];
}

/** What all pictures of a kind have. */
const papers = new Map<string, Promise<Paper>>();

async function paintPaper(name: string, kind: string, { colours, logo }: PictureLook): Promise<Paper> {
  const palette = paletteOf(colours);
  const drawn = logo === undefined ? undefined : await drawLogo(logo, colours.paper);
  const left = drawn ? LEFT + drawn.width + LOGO_GAP : LEFT;
  const ofKind = oneLine(kind, KIND);
  const ofName = oneLine(name, NAME, RIGHT - left - (ofKind.length > 0 ? widthOf(ofKind) + KIND_GAP : 0));
  const prints = await Promise.all([
    printsOf(ofName, 'ink', left, 120, NAME),
    ofName.length > 0 ? dotPrints(left, widthOf(ofName)) : [],
    printsOf(ofKind, 'ink-soft', RIGHT - widthOf(ofKind), 116, KIND),
    shapePrints([{ shape: RULE, x: LEFT, y: 484 }], 'line'),
  ]);
  const rows = printed(plainPaper(), prints.flat());
  if (!drawn) return { rows, palette };
  putLogo(rows, drawn, palette.length, LEFT, LOGO_MIDDLE);
  return { rows, palette: [...palette, ...drawn.colours] };
}

/** A dot at each end of a width under the name, and others between them, twice as far apart as they are wide. */
function dotPrints(left: number, width: number): Promise<Print[]> {
  const between = Math.max(1, Math.round((width - DOT_SIZE) / (2 * DOT_SIZE)));
  const step = (width - DOT_SIZE) / between;
  const places = Array.from({ length: between + 1 }, (_, index) => Math.round(left + index * step));
  return shapePrints(
    places.map((x) => ({ shape: DOT, x, y: 135 })),
    'accent',
  );
}

async function titlePrints(title: string): Promise<Print[]> {
  const style: Style = { typeface: TYPEFACES.title, size: titleSize(title), spacing: -0.5 };
  const lines = cutLines(
    breakLines(drawnText(title), glyphsOf(title, style), WIDTH),
    MOST_LINES,
    setText('…', style),
    WIDTH,
  );
  const height = Math.round(style.size * 1.16);
  const first = Math.round(TITLE_MIDDLE - (height * lines.length) / 2 + style.size * 0.905);
  const prints = lines.map((glyphs, index) => printsOf(glyphs, 'ink', LEFT, first + height * index, style));
  return (await Promise.all(prints)).flat();
}

function linePrints(line: string): Promise<Print[]> {
  return printsOf(oneLine(line, LINE), 'ink-soft', LEFT, 544, LINE);
}

function oneLine(text: string, style: Style, width = WIDTH): Glyph[] {
  const lines = breakLines(drawnText(text), glyphsOf(text, style), width);
  return cutLines(lines, 1, setText('…', style), width).flat();
}

function glyphsOf(text: string, style: Style): Glyph[] {
  return canBeSet(text, style.typeface) ? setText(drawnText(text), style) : [];
}

/** Signs side by side, from the place on where the first one stands, and the row of pixels on which all stand. */
function printsOf(
  glyphs: readonly Glyph[],
  ink: Ink,
  left: number,
  baseline: number,
  { size }: Style,
): Promise<Print[]> {
  const scale = size / UNITS;
  let at = left;
  const placed = glyphs.map(({ sign, outline, advance, moved: [right, up] }) => {
    // A letter stands on one of a few places within a pixel, and is drawn once for each.
    const place = Math.round((at + right) * PLACES) / PLACES;
    const x = Math.floor(place);
    at += advance;
    const path = () =>
      outline().map(({ type, values }) => ({
        type,
        values: values.map((value, index) => (index % 2 === 0 ? value * scale + place - x : -value * scale)),
      }));
    return { shape: { key: `${sign} ${size} ${place - x}`, path }, x, y: Math.round(baseline - up) };
  });
  return shapePrints(placed, ink);
}

async function shapePrints(placed: readonly { shape: Shape; x: number; y: number }[], ink: Ink): Promise<Print[]> {
  const stamps = await stampsOf(placed.map(({ shape }) => shape));
  return stamps.flatMap((stamp, index) => {
    const { x, y } = placed[index] as { x: number; y: number };
    return [{ stamp, ink, x, y }];
  });
}

/** CSS pixels: a long title is smaller, so that six lines hold 200 letters. */
function titleSize(title: string): number {
  if (title.length > 110) return 46;
  return title.length > 70 ? 56 : 68;
}

const MOST_LINES = 6;

/** Within a pixel. */
const PLACES = 4;

const NAME: Style = { typeface: TYPEFACES.name, size: 46 };
const KIND: Style = { typeface: TYPEFACES.kind, size: 34 };
const LINE: Style = { typeface: TYPEFACES.line, size: 34 };

// Where things stand, in CSS pixels.
const LEFT = 72;
const RIGHT = PICTURE_SIZE.width - LEFT;
const WIDTH = RIGHT - LEFT;
const TITLE_MIDDLE = 313;
const LOGO_MIDDLE = 104;
const LOGO_GAP = 20;
const KIND_GAP = 40;

const RULE: Shape = {
  key: 'rule',
  path: () => [to('M', 0, 0), to('L', WIDTH, 0), to('L', WIDTH, 2), to('L', 0, 2), to('Z')],
};

const DOT_SIZE = 5;
const DOT: Shape = {
  key: 'dot',
  path: () => {
    // A quarter of a circle as a curve of third degree: https://www.w3.org/TR/SVG2/shapes.html gives the arcs, 0.5523 is 4/3 · (√2 − 1).
    const [r, out] = [DOT_SIZE / 2, (DOT_SIZE / 2) * 0.5523];
    return [
      to('M', r, 0),
      to('C', r + out, 0, 2 * r, r - out, 2 * r, r),
      to('C', 2 * r, r + out, r + out, 2 * r, r, 2 * r),
      to('C', r - out, 2 * r, 0, r + out, 0, r),
      to('C', 0, r - out, r - out, 0, r, 0),
      to('Z'),
    ];
  },
};

function to(type: string, ...values: number[]): SvgPathCommand {
  return { type, values };
}
