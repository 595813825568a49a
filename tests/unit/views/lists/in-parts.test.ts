import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inParts } from '../../../../src/views/lists/in-parts.ts';

/** The numbers from the newest, which is the highest, down to 1. */
const list = (count: number) => Array.from({ length: count }, (_, index) => count - index);

for (const [count, onPage, older] of [
  [0, 0, []],
  [1, 1, []],
  [9, 9, []],
  [10, 5, [1]],
  [14, 9, [1]],
  [15, 5, [2, 1]],
  [24, 9, [3, 2, 1]],
] as const) {
  test(`a list of ${count} in parts of five has ${onPage} on its page and ${older.length} older parts`, () => {
    const parts = inParts(list(count), 5);
    assert.equal(parts.newest.length, onPage);
    assert.deepEqual(
      parts.older.map(({ number }) => number),
      older,
    );
  });
}

test('every entry stands in one place, the newest first, and every older part is whole', () => {
  for (let count = 0; count < 60; count++) {
    const { newest, older } = inParts(list(count), 5);
    assert.deepEqual([...newest, ...older.flatMap(({ entries }) => entries)], list(count));
    assert.ok(newest.length < 10 && older.every(({ entries }) => entries.length === 5));
  }
});

test('an older part holds the same, at the same number, whatever newer entries come', () => {
  const byNumber = (count: number) => new Map(inParts(list(count), 5).older.map((part) => [part.number, part.entries]));
  for (let count = 10; count < 60; count++) {
    const later = byNumber(count + 1);
    for (const [number, entries] of byNumber(count)) assert.deepEqual(later.get(number), entries);
  }
});
