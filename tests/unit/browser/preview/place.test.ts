import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hiddenBy, partAt, place, placeBeside } from '../../../../src/browser/preview/place.ts';

const window = { width: 1000, height: 800 };
const name = (left: number, top: number, width = 80, height = 22) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

test('a card stands below its name, at its left edge', () => {
  assert.deepEqual(place(name(100, 100), { width: 384, height: 200 }, window), { left: 100, top: 130, maxHeight: 662 });
});

test('in a text from right to left it ends where the name does, and stays in the window', () => {
  const card = { width: 384, height: 200 };
  assert.equal(place(name(700, 100), card, window, true).left + card.width, 780);
  assert.equal(place(name(100, 100), card, window, true).left, 8);
  assert.equal(place(name(960, 100), card, window, true).left, 1000 - 384 - 8);
});

test('near the foot of the window it stands above', () => {
  const { top } = place(name(100, 700), { width: 384, height: 200 }, window);
  assert.equal(top + 200 + 8, 700);
});

test('near the right edge it moves to the left, and in a narrow window it keeps to the edge', () => {
  assert.equal(place(name(900, 100), { width: 384, height: 200 }, window).left, 1000 - 384 - 8);
  assert.equal(place(name(200, 100), { width: 304, height: 200 }, { width: 320, height: 600 }).left, 8);
});

test('wherever the name is, the card lies in the window, beside the name, in whole pixels', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      part,
      part,
      fc.integer({ min: 320, max: 2000 }),
      fc.integer({ min: 300, max: 1500 }),
      part,
      (x, y, width, height, tall) => {
        const link = name(x * (width - 80), y * (height - 22));
        const card = { width: Math.min(384, width - 16), height: 40 + tall * 900 };
        const { left, top, maxHeight } = place(link, card, { width, height });
        const shown = Math.min(Math.ceil(card.height), maxHeight);
        assert.ok(Number.isInteger(left) && Number.isInteger(top) && Number.isInteger(maxHeight));
        assert.ok(left >= 0 && left + card.width <= width, 'inside, from left to right');
        assert.ok(top >= 0 && top + shown <= height, 'inside, from top to foot');
        const beside = left >= link.right || left + card.width <= link.left;
        assert.ok(beside || top >= link.bottom || top + shown <= link.top, 'not over its name');
      },
    ),
  );
});

test('of a name that is broken over two lines, the part under the pointer counts', () => {
  const parts = [name(900, 100), name(20, 126)];
  assert.equal(partAt(parts, { x: 30, y: 130 }), parts[1]);
  assert.equal(partAt(parts, { x: 990, y: 95 }), parts[0]);
  assert.equal(partAt(parts, undefined), parts[0]);
  assert.equal(partAt([], { x: 0, y: 0 }), undefined);
});

test('a card in the margin stands at the height of its number, and whole in the window', () => {
  const number = { left: 500, right: 520, top: 300, bottom: 320 };
  assert.deepEqual(placeBeside(number, { width: 240, height: 200 }, 900), { top: 300, maxHeight: 884 });
  assert.deepEqual(placeBeside({ ...number, top: 850 }, { width: 240, height: 200 }, 900), {
    top: 692,
    maxHeight: 884,
  });
  assert.deepEqual(placeBeside(number, { width: 240, height: 2000 }, 900), { top: 8, maxHeight: 884 });
});

test('a card that is too high for above and below stands whole beside its name, where the window has room', () => {
  const small = { width: 1024, height: 730 };
  const card = { width: 384, height: 420 };
  assert.deepEqual(place(name(300, 350), card, small), { left: 388, top: 302, maxHeight: 714 });
  assert.equal(place(name(700, 350), card, small).left, 700 - 384 - 8);
  const tooWide = place(name(320, 350), card, { width: 700, height: 730 });
  assert.equal(tooWide.top, 380);
  assert.equal(tooWide.maxHeight, 342);
});

test('a name under a sheet is scrolled above it, and its beginning never out of the window', () => {
  assert.equal(hiddenBy(name(20, 700), { top: 400 }), 330);
  assert.equal(hiddenBy(name(20, 100), { top: 400 }), 0);
  assert.equal(hiddenBy(name(20, 300, 80, 600), { top: 400 }), 292);
});
