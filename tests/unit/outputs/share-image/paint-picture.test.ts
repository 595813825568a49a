import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { paintPicture } from '../../../../src/outputs/share-image/paint-picture.ts';
import { PICTURE_SIZE } from '../../../../src/outputs/share-image/share-picture.ts';

const words = { name: 'Gloss', kind: 'Report', title: 'Who decides', line: 'In the news of 17 April 2023' };

/** The rows and columns within a part of a picture in which a pixel is not the paper. */
async function inked(png: Uint8Array, rows: [from: number, to: number]) {
  const pixels = await sharp(png).removeAlpha().raw().toBuffer();
  const used = { top: Number.POSITIVE_INFINITY, bottom: -1, left: Number.POSITIVE_INFINITY, right: -1 };
  for (let y = rows[0]; y < rows[1]; y += 1) {
    for (let x = 0; x < PICTURE_SIZE.width; x += 1) {
      if ((pixels[3 * (y * PICTURE_SIZE.width + x)] as number) > 200) continue;
      used.top = Math.min(used.top, y);
      used.bottom = Math.max(used.bottom, y);
      used.left = Math.min(used.left, x);
      used.right = Math.max(used.right, x);
    }
  }
  return used;
}

/** Where titles stand: between the name and the line above the day. */
const TITLE: [number, number] = [142, 482];

test('a picture is as large as its page says, and the same each time', async () => {
  const [first, again] = await Promise.all([paintPicture(words), paintPicture({ ...words })]);
  const { width, height } = await sharp(first).metadata();
  assert.deepEqual({ width, height }, PICTURE_SIZE);
  assert.deepEqual(first, again);
});

test('titles of any length stand between the name and the day, with room on each side', async () => {
  for (const title of [
    'Who',
    'A vote on the harbour plan is put off again, and the ministry asks for more time to answer',
    'A vote on the harbour plan is put off again, and the ministry asks for more time to answer the workers of the yard that was closed in winter after a long dispute over pay, hours, and who owns the docks',
    'WWWWWWWW '.repeat(7).trim(),
    'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
    'MINISTER WIDERRUFT '.repeat(12),
  ]) {
    const png = await paintPicture({ ...words, title });
    const { top, bottom, left, right } = await inked(png, TITLE);
    assert.ok(top > TITLE[0] && bottom < TITLE[1] - 1, `${title}: ${top} to ${bottom}`);
    assert.ok(left >= 68 && right <= PICTURE_SIZE.width - 68, `${title}: ${left} to ${right}`);
    // In the middle of its room.
    assert.ok(Math.abs((top + bottom) / 2 - 313) < 12, `${title}: ${top} to ${bottom}`);
  }
});

test('a name of any length leaves the kind of the article alone', async () => {
  const atRight = async (name: string) => {
    const png = await paintPicture({ ...words, name });
    return sharp(png).extract({ left: 980, top: 70, width: 220, height: 70 }).raw().toBuffer();
  };
  const name = 'A name of a site that is too long to stand beside a kind in any picture';
  assert.deepEqual(await atRight(name), await atRight('Gloss'));
});

test('words that the fonts do not have are left out of it, all of them', async () => {
  const { bottom } = await inked(await paintPicture({ ...words, title: '新闻 explained' }), TITLE);
  assert.equal(bottom, -1);
});
