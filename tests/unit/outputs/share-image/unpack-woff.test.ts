import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkitten';
import { Blob, Face } from 'harfbuzzjs';
import { unpackWoff } from '../../../../src/outputs/share-image/unpack-woff.ts';

const woff = readFileSync(
  fileURLToPath(import.meta.resolve('@fontsource/source-serif-4/files/source-serif-4-greek-600-normal.woff')),
);

test('a font that was unpacked is the same font', () => {
  const [packed, unpacked] = [woff, unpackWoff(woff)].map((file) => create(file) as Font) as [Font, Font];
  assert.deepEqual([packed.type, unpacked.type], ['WOFF', 'TTF']);
  assert.deepEqual(unpacked.characterSet, packed.characterSet);
  for (const letter of 'Άγω') {
    const [was, is] = [packed, unpacked].map((font) => font.glyphForCodePoint(letter.codePointAt(0) as number));
    assert.equal(is?.path.toSVG(), was?.path.toSVG());
    assert.equal(is?.advanceWidth, was?.advanceWidth);
  }
});

test('every table of it begins at a multiple of four, and has the length that WOFF gives', () => {
  const font = unpackWoff(woff);
  assert.equal(font.readUInt32BE(0), woff.readUInt32BE(4));
  assert.equal(font.length % 4, 0);
  for (let table = 0; table < font.readUInt16BE(4); table += 1) {
    assert.equal(font.readUInt32BE(12 + 16 * table + 8) % 4, 0);
    assert.equal(font.readUInt32BE(12 + 16 * table + 12), woff.readUInt32BE(44 + 20 * table + 12));
  }
  assert.equal(new Face(new Blob(font)).upem, 1000);
});

test('what is no WOFF file is refused', () => {
  for (const file of [Buffer.from('wOF2, which is packed otherwise'), Buffer.alloc(0), unpackWoff(woff)])
    assert.throws(() => unpackWoff(file), TypeError);
});
