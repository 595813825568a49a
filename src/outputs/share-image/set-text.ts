import { Buffer as Letters, type SvgPathCommand, shape } from 'harfbuzzjs';
import { type FontPart, partWith, type Typeface, UNITS } from './picture-fonts.ts';

/** A sign of a font in its place in a text. Lengths in CSS pixels. */
export interface Glyph {
  /** What tells it from all other signs. */
  sign: string;
  /** Its outline, upwards, in {@link UNITS} of an em; without lines where it is a space. */
  outline(): readonly SvgPathCommand[];
  /** How far the next one stands from it. */
  advance: number;
  /** How far it is moved from where it would stand, to the right and up. */
  moved: [x: number, y: number];
  /** The offset of what it stands for in the text. */
  at: number;
}

/** How a text is written: in which font, how large, and with how much more room between its letters, in CSS pixels. */
export interface Style {
  typeface: Typeface;
  size: number;
  spacing?: number;
}

/** A text as it is drawn: letters and their accents in one where there is such a letter, on one line. */
export function drawnText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

/** Whether a font has all that a text needs: what it has not would be an empty box. */
export function canBeSet(text: string, typeface: Typeface): boolean {
  const drawn = drawnText(text);
  // Most texts are in one part, and have not to be taken apart for it.
  return typeface[0].has(needed(drawn)) || graphemes(drawn).every(({ letters }) => partWith(typeface, letters));
}

/**
 * The signs of a font that write a {@link drawnText}, from left to right, with the room that stands between two of them
 * by the tables of the font. Expects that the text {@link canBeSet}.
 */
export function setText(text: string, { typeface, size, spacing = 0 }: Style): Glyph[] {
  const scale = size / UNITS;
  return partsOf(text, typeface).flatMap(({ part, letters, at }) => {
    const buffer = new Letters();
    buffer.addText(letters);
    buffer.guessSegmentProperties();
    shape(part.font(), buffer);
    return buffer.getGlyphInfosAndPositions().map(({ codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
      sign: part.sign(codepoint),
      outline: () => part.outline(codepoint),
      advance: xAdvance * scale + spacing,
      moved: [xOffset * scale, yOffset * scale] as [number, number],
      at: at + cluster,
    }));
  });
}

/** How far signs go, in CSS pixels. */
export function widthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { advance }) => sum + advance, 0);
}

/** The pieces of a text that one part of the font writes. */
function partsOf(text: string, typeface: Typeface): { part: FontPart; letters: string; at: number }[] {
  const [first] = typeface;
  if (first.has(needed(text))) return [{ part: first, letters: text, at: 0 }];
  const parts: { part: FontPart; letters: string; at: number }[] = [];
  for (const { segment, letters, at } of graphemes(text)) {
    const last = parts.at(-1);
    // A space is in several parts, and stays with the word before it.
    if (last?.part.has(letters)) last.letters += segment;
    else parts.push({ part: partWith(typeface, letters) ?? first, letters: segment, at });
  }
  return parts;
}

/** What readers take for one letter, and what of it has to be in a font. */
function graphemes(text: string) {
  return [...SEGMENTER.segment(text)].map(({ segment, index }) => ({
    segment,
    letters: needed(segment),
    at: index,
  }));
}

/** What of a text has to be in a font: spaces are made where there are none, and signs that are not seen left out. */
function needed(text: string): string {
  return text.replace(/\p{Zs}|\p{Default_Ignorable_Code_Point}/gu, '');
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });
