import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disputedAreaSchema, unrolled } from '../../../src/model/position.ts';

type Points = [number, number][];

const said = (outline: Points) =>
  disputedAreaSchema
    .safeParse({ outline, called: 'A (one side) or B (the other)', sources: ['a'] })
    .error?.issues.map(({ message }) => message) ?? [];

const square: Points = [
  [1, 1],
  [2, 1],
  [2, 2],
  [1, 2],
];

const outlines: [what: string, outline: Points, said: string[]][] = [
  ['a square', square, []],
  ['a square that ends where it began', [...square, [1, 1]], []],
  [
    'an outline over the 180th meridian',
    [
      [179, 1],
      [-179, 1],
      [-179, 2],
      [179, 2],
    ],
    [],
  ],
  ['two points', square.slice(0, 2), ['An outline has at least 3 points']],
  [
    '61 points',
    Array.from({ length: 61 }, (_, i): [number, number] => [Math.cos(i / 10), Math.sin(i / 10)]),
    ['An outline has at most 60 points'],
  ],
  [
    'a figure of eight',
    [
      [1, 1],
      [2, 2],
      [2, 1],
      [1, 2],
    ],
    ['The outline crosses itself: give the points in order, once around it'],
  ],
];

for (const [what, outline, expected] of outlines) {
  test(`${what} ${expected.length === 0 ? 'is an outline' : `is none: ${expected[0]}`}`, () => {
    assert.deepEqual(said(outline), expected);
  });
}

test('over the 180th meridian longitudes count on', () => {
  assert.deepEqual(
    unrolled([
      [179, 0],
      [-179, 0],
      [-178, 1],
      [178, 1],
    ]),
    [
      [179, 0],
      [181, 0],
      [182, 1],
      [178, 1],
    ],
  );
});
