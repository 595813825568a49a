import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { type Colour, palettePng, plainRows } from '../../../../src/outputs/share-image/palette-png.ts';

test('a picture of few colours is read as those colours, pixel by pixel', async () => {
  const palette: Colour[] = [
    [252, 251, 248],
    [29, 28, 26],
    [15, 84, 104],
  ];
  const pixels = Uint8Array.from({ length: 7 * 5 }, (_, index) => (index * index) % 3);
  const rows = plainRows(7, 5);
  for (let row = 0; row < 5; row += 1) rows.set(pixels.subarray(row * 7, row * 7 + 7), row * 8 + 1);
  const png = await palettePng(rows, 7, palette);
  const { format, width, height, isPalette } = await sharp(png).metadata();
  assert.deepEqual([format, width, height, isPalette], ['png', 7, 5, true]);
  const read = await sharp(png, { failOn: 'warning' }).removeAlpha().raw().toBuffer();
  assert.deepEqual(
    [...read],
    [...pixels].flatMap((number) => [...(palette[number] as Colour)]),
  );
});
