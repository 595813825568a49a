import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Shape, stampsOf } from '../../../../src/outputs/share-image/stamps.ts';

/** A rectangle from a place on, with a number that tells it from others. */
const shape = (key: string, [x, y, width, height]: [number, number, number, number]): Shape => ({
  key,
  path: () => [
    { type: 'M', values: [x, y] },
    { type: 'L', values: [x + width, y] },
    { type: 'L', values: [x + width, y + height] },
    { type: 'L', values: [x, y + height] },
    { type: 'Z', values: [] },
  ],
});

test('a stamp has the pixels that a shape covers, each as far as it does, and where they are', async () => {
  const [stamp] = await stampsOf([shape('half a pixel in', [2.5, -3, 2, 1])]);
  assert.deepEqual(
    { ...stamp, cover: [...(stamp?.cover ?? [])] },
    { left: 2, top: -3, width: 3, height: 1, cover: [128, 255, 128] },
  );
});

test('a shape is the same stamp whatever is drawn beside it, and is drawn once', async () => {
  const slanted = (key: string): Shape => ({
    key,
    path: () => [
      { type: 'M', values: [0.3, 9.7] },
      { type: 'Q', values: [4.1, -3.3, 11.9, 8.2] },
      { type: 'Z', values: [] },
    ],
  });
  const [alone] = await stampsOf([slanted('alone')]);
  const before = Array.from({ length: 40 }, (_, index) => shape(`before ${index}`, [0.1, -index, 7.7, 3 * index + 1]));
  const among = (await stampsOf([...before, slanted('among')])).at(-1);
  assert.deepEqual(among, alone);
  let asked = 0;
  const counted: Shape = { key: 'counted', path: () => slanted(`${++asked}`).path() };
  const [first, second] = await Promise.all([stampsOf([counted, counted]), stampsOf([counted])]);
  assert.equal(asked, 1);
  assert.equal(first[0], second[0]);
});

test('what has no lines, as a space, has no pixels', async () => {
  const [space] = await stampsOf([{ key: 'space', path: () => [] }]);
  assert.deepEqual([space?.width, space?.height, space?.cover.length], [0, 0, 0]);
});
