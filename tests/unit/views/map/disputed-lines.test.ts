import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInside, partBorders } from '../../../../src/views/map/disputed-lines.ts';
import { CRIMEA, KURILS } from './map-entities.ts';

const outlineOf = ({ dispute }: typeof CRIMEA) => dispute?.area?.outline ?? [];
const parted = (line: [number, number][], outline = outlineOf(CRIMEA)) => {
  const { settled, disputed } = partBorders({ type: 'MultiLineString', coordinates: [line] }, [outline]);
  return [settled.coordinates, disputed.coordinates];
};

test('a border over the isthmus of Crimea, as some data sets have it, is in dispute, and what follows far away is not', () => {
  const far: [number, number][] = [
    [38, 48],
    [39, 49],
  ];
  const isthmus: [number, number][] = [
    [33.6, 46.1],
    [34.5, 46.1],
  ];
  assert.deepEqual(parted(isthmus), [[], [isthmus]]);
  assert.deepEqual(parted(far), [[far], []]);
});

test('a line through an area is parted where it comes near to it', () => {
  assert.deepEqual(
    parted([
      [20, 45],
      [30, 45],
      [34, 45],
      [40, 45],
      [50, 45],
    ]),
    [
      [
        [
          [20, 45],
          [30, 45],
        ],
        [
          [40, 45],
          [50, 45],
        ],
      ],
      [
        [
          [30, 45],
          [34, 45],
          [40, 45],
        ],
      ],
    ],
  );
});

test('without an outline no border is in dispute', () => {
  assert.deepEqual(
    partBorders(
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [0, 0],
            [1, 1],
          ],
        ],
      },
      [],
    ).disputed.coordinates,
    [],
  );
});

const points: [what: string, point: [number, number], inside: boolean][] = [
  ['Iturup', [147.9, 45], true],
  ['Kunashir', [145.9, 44.1], true],
  ['Shikotan', [146.75, 43.8], true],
  ['the islets of Habomai', [146.13, 43.5], true],
  ['Urup', [150, 46], false],
  ['Nemuro on Hokkaido', [145.58, 43.33], false],
  ['Shiretoko on Hokkaido', [145.2, 44.2], false],
];

for (const [what, point, inside] of points) {
  test(`${what} is ${inside ? '' : 'not '}within the outline of the islands in dispute`, () => {
    assert.equal(isInside(outlineOf(KURILS), point), inside);
  });
}

test('an outline over the 180th meridian is one', () => {
  const outline: [number, number][] = [
    [179, 10],
    [-179, 10],
    [-179, -10],
    [179, -10],
  ];
  assert.equal(isInside(outline, [179.5, 0]), true);
  assert.equal(isInside(outline, [-179.5, 0]), true);
  assert.equal(isInside(outline, [0, 0]), false);
});
