import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Blob, Face, Font, type SvgPathCommand } from 'harfbuzzjs';
import { unpackWoff } from './unpack-woff.ts';

/** A font of one weight, in parts that have some letters each; most texts are in the first one. */
export type Typeface = readonly [FontPart, ...FontPart[]];

/** A part of a font, read when it is first asked for. */
export interface FontPart {
  /** Whether it has a sign of its own for each of these. */
  has(letters: string): boolean;
  font(): Font;
  /** What tells a sign from those of all fonts, by its number in this one. */
  sign(glyph: number): string;
  /** The outline of a sign, upwards, in {@link UNITS} of an em. */
  outline(glyph: number): readonly SvgPathCommand[];
}

/** In how many parts an em is divided; a test holds that of the fonts. */
export const UNITS = 1000;

/** The parts behind the first one that both fonts have; the first that has a letter draws it. */
const PARTS = ['latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];

/** The fonts of pages, in the weights of pictures. */
export const TYPEFACES = {
  name: typeface('source-serif-4', 700),
  title: typeface('source-serif-4', 600),
  kind: typeface('source-sans-3', 600),
  line: typeface('source-sans-3', 400),
} as const satisfies Record<string, Typeface>;

/** The part of a font that has all these letters; `undefined` where none has. */
export function partWith(typeface: Typeface, letters: string): FontPart | undefined {
  return typeface.find((part) => part.has(letters));
}

function typeface(name: string, weight: number): Typeface {
  const part = (letters: string) => fontPart(`@fontsource/${name}/files/${name}-${letters}-${weight}-normal.woff`);
  return [part('latin'), ...PARTS.map(part)];
}

function fontPart(file: string): FontPart {
  let read: { font: Font; letters: ReadonlySet<number> } | undefined;
  const part = () => {
    if (read) return read;
    const face = new Face(new Blob(unpackWoff(readFileSync(fileURLToPath(import.meta.resolve(file))))));
    read = { font: new Font(face), letters: new Set(face.collectUnicodes()) };
    return read;
  };
  return {
    font: () => part().font,
    has(letters) {
      for (const letter of letters) if (!part().letters.has(letter.codePointAt(0) as number)) return false;
      return true;
    },
    sign: (glyph) => `${file} ${glyph}`,
    outline: (glyph) => part().font.glyphToJson(glyph),
  };
}
