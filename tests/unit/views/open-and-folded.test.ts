import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openAndFolded } from '../../../src/views/open-and-folded.ts';

test('of a long list the first ten stand open; two more are not worth folding', () => {
  const sizes = (count: number) => {
    const { open, folded } = openAndFolded(Array.from({ length: count }, (_, index) => index));
    assert.deepEqual([...open, ...folded], [...Array(count).keys()]);
    return [open.length, folded.length];
  };
  assert.deepEqual([0, 10, 12, 13, 40].map(sizes), [
    [0, 0],
    [10, 0],
    [12, 0],
    [10, 3],
    [10, 30],
  ]);
});

test('of a list that stands above others fewer may be open', () => {
  assert.deepEqual(openAndFolded([1, 2, 3, 4, 5, 6], 3), { open: [1, 2, 3], folded: [4, 5, 6] });
});
