import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TYPEFACES, UNITS } from '../../../../src/outputs/share-image/picture-fonts.ts';
import { drawnText, setText, widthOf } from '../../../../src/outputs/share-image/set-text.ts';

const style = { typeface: TYPEFACES.title, size: UNITS };
const width = (text: string) => widthOf(setText(text, style));

test('letters stand as near to each other as the font wants it', () => {
  assert.ok(width('To') < width('T') + width('o') - 20, 'T and o go into one another');
  assert.ok(width('AV') < width('A') + width('V') - 20, 'A and V too');
  assert.equal(width('HH'), 2 * width('H'));
});

test('room between letters is added behind each, and all grows with the size', () => {
  assert.equal(widthOf(setText('HHH', { ...style, spacing: -5 })), width('HHH') - 15);
  assert.equal(widthOf(setText('HHH', { ...style, size: 2 * UNITS })), 2 * width('HHH'));
});

test('every sign knows for which letter of the text it stands, in whatever part of the font it is', () => {
  const text = 'Aж Ł\u00a0Ω ữ';
  const glyphs = setText(text, style);
  assert.deepEqual(
    glyphs.map(({ at }) => text[at]),
    [...text],
  );
  // Spaces alone draw nothing.
  assert.deepEqual(
    glyphs.map(({ outline }) => outline().length === 0),
    [...text].map((letter) => /\s/.test(letter)),
  );
});

test('a letter and its accent are drawn as one letter, and a text on one line', () => {
  assert.equal(drawnText('Hội\ncùng\u2028nhau '.normalize('NFD')), 'Hội cùng nhau');
});
