import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { fitTo } from '../../../../src/views/map/projection.ts';

const paper = { width: 720, height: 480 };

const stories: [what: string, points: Position[], world: boolean][] = [
  ['one town', [[138.6, 36.3]], false],
  [
    'a country’s towns',
    [
      [138.6, 36.3],
      [132.5, 34.4],
      [141.3, 43.1],
    ],
    false,
  ],
  [
    'both sides of the 180th meridian',
    [
      [178.4, -18.1],
      [-171.8, -13.8],
    ],
    false,
  ],
  [
    'around the North Pole',
    [
      [15.6, 78.2],
      [-62.3, 82.5],
      [129, 85],
    ],
    false,
  ],
  [
    'Eurasia',
    [
      [32, 49],
      [105, 35],
      [151, 46],
      [58, 25],
    ],
    false,
  ],
  [
    'four continents',
    [
      [-97, 38],
      [105, 35],
      [32, 49],
      [18, -33],
    ],
    true,
  ],
  [
    'three countries around the Arctic that are not in it',
    [
      [-97, 38],
      [100, 60],
      [32, 49],
    ],
    true,
  ],
];

for (const [what, points, world] of stories) {
  test(`${what}: ${world ? 'a map of the world' : 'a map of its own'}, with all places on it and north up`, () => {
    const fit = fitTo(points, paper, 4);
    assert.equal(fit.world, world);
    for (const [x = 0, y = 0] of points) {
      const [right = -1, down = -1] = fit.projection([x, y]) ?? [];
      assert.ok(right >= 0 && right <= 720 && down >= 0 && down <= 480, `${right}, ${down}`);
    }
    const [x, y] = fit.seen.centre;
    const [middle, north] = [fit.projection([x, y]), fit.projection([x, Math.min(89.9, y + 1)])];
    assert.ok((north?.[1] ?? 0) <= (middle?.[1] ?? 0));
  });
}

test('places left and right of the 180th meridian are near each other on paper', () => {
  const { projection } = fitTo(
    [
      [179, 0],
      [-179, 0],
    ],
    paper,
    4,
  );
  const [one, other] = [projection([179, 0]), projection([-179, 0])];
  assert.ok(Math.abs((one?.[0] ?? 0) - (other?.[0] ?? 720)) < 300);
});

test('wherever two places are, both stand on the paper', () => {
  const place = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -85, max: 85, noNaN: true }),
  );
  fc.assert(
    fc.property(place, place, (...points) => {
      const { projection } = fitTo(points, paper, 4);
      for (const point of points) {
        const [x = -1, y = -1] = projection(point) ?? [];
        assert.ok(x >= -1 && x <= 721 && y >= -1 && y <= 481, `${point}: ${x}, ${y}`);
      }
    }),
    { numRuns: 100 },
  );
});
