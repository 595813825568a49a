import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakLines, cutLines } from '../../../../src/outputs/share-image/break-lines.ts';
import type { Glyph } from '../../../../src/outputs/share-image/set-text.ts';

/** A sign for each letter, all one pixel wide. */
const glyphsOf = (text: string): Glyph[] =>
  Array.from(text, (sign, at) => ({ sign, at, outline: () => [], advance: 1, moved: [0, 0] }));
const words = (lines: readonly Glyph[][]) => lines.map((line) => line.map(({ sign }) => sign).join(''));
const broken = (text: string, width: number) => words(breakLines(text, glyphsOf(text), width));

test('a line ends where a reader expects it', () => {
  const cases: [text: string, width: number, lines: string[]][] = [
    ['one two three', 7, ['one two', 'three']],
    // The space at the end needs no room.
    ['one two', 3, ['one', 'two']],
    ['well-known', 6, ['well-', 'known']],
    ['2023-04-17', 6, ['2023-0', '4-17']],
    ['before — after', 9, ['before —', 'after']],
    ['before—after', 8, ['before—', 'after']],
    ['before—after', 6, ['before', '—after']],
    // Spaces that hold words together.
    ['the 12\u00a0% say', 7, ['the', '12\u00a0%', 'say']],
    ['the 12\u202f% say', 7, ['the', '12\u202f%', 'say']],
    // A mark stays with its word.
    ['say “no” (yes)', 7, ['say', '“no”', '(yes)']],
    // A word wider than a line ends anywhere, and begins on a line of its own.
    ['a incomprehensible b', 8, ['a', 'incompre', 'hensible', 'b']],
    ['', 8, []],
  ];
  for (const [text, width, lines] of cases) assert.deepEqual(broken(text, width), lines, text);
});

test('a text of more lines than are shown ends with a mark, within the width', () => {
  const cut = (text: string) => words(cutLines(breakLines(text, glyphsOf(text), 5), 2, glyphsOf('…'), 5));
  assert.deepEqual(cut('aa bb cc dd'), ['aa bb', 'cc dd']);
  assert.deepEqual(cut('aa bb cc dd ee'), ['aa bb', 'cc d…']);
  assert.deepEqual(cut('aa bb cc dddddd'), ['aa bb', 'cc…']);
});
