import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { versionString } from 'harfbuzzjs';
import sharp from 'sharp';

/** Whatever a picture's bytes come from beside its words and the code: with another version of one of them they are others. */
export function madeWith(): readonly string[] {
  known ??= [
    `harfbuzz ${versionString()}`,
    `zlib ${process.versions.zlib}`,
    ...Object.entries(sharp.versions).map((library) => library.join(' ')),
    ...FONTS.map((name) => `${name} ${versionOf(name)}`),
  ];
  return known;
}

let known: readonly string[] | undefined;

const FONTS = ['@fontsource/source-serif-4', '@fontsource/source-sans-3'];

function versionOf(name: string): string {
  return JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`${name}/package.json`)), 'utf8')).version;
}
