import { geoDistance } from 'd3-geo';
import type { MultiLineString, Position } from 'geojson';
import { unrolled } from '../../model/position.ts';
import { type Cap, enclosingCap } from './sphere.ts';

type Outline = readonly (readonly [number, number])[];

/** So near to an outline (radians; 30 km) a border runs along it: outlines are drawn by hand. */
const ALONG = 30 / 6371;

/**
 * Parts borders into those that nobody disputes as far as the site says, and those that run within an outline or along it.
 */
export function partBorders(
  { coordinates }: MultiLineString,
  outlines: readonly Outline[],
): { settled: MultiLineString; disputed: MultiLineString } {
  const near = outlines.map((outline) => ({
    outline,
    cap: enclosingCap(
      outline.map(([x, y]) => [x, y]),
      0,
    ),
  }));
  const settled: Position[][] = [];
  const disputed: Position[][] = [];
  for (const line of coordinates) {
    let last: Position[][] | undefined;
    line.slice(1).forEach((end, index) => {
      const start = line[index] ?? end;
      const to = near.some(({ outline, cap }) => mayConcern(cap, start, end) && concerns(outline, start, end))
        ? disputed
        : settled;
      if (to === last) to.at(-1)?.push(end);
      else to.push([start, end]);
      last = to;
    });
  }
  return {
    settled: { type: 'MultiLineString', coordinates: settled },
    disputed: { type: 'MultiLineString', coordinates: disputed },
  };
}

/** Whether a piece of a border comes near the circle around an outline: most do not, and are not looked at further. */
function mayConcern({ centre, radius }: Cap, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): boolean {
  return geoDistance(centre, [ax, ay]) < radius + ALONG + geoDistance([ax, ay], [bx, by]);
}

/** Whether a piece of a border lies in an outline, or along it, at one of five points. */
function concerns(outline: Outline, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): boolean {
  return [0, 0.25, 0.5, 0.75, 1].some((part) => {
    const [[x, y] = [0, 0]] = [[ax + part * (bx - ax), ay + part * (by - ay)] as [number, number]];
    return isInside(outline, [x, y]) || isAlong(outline, [x, y]);
  });
}

/** Whether a point lies within an outline: a ray from it crosses the outline an odd number of times. */
export function isInside(outline: Outline, point: readonly [number, number]): boolean {
  const ring = unrolled(outline);
  const [[x, y] = [0, 0]] = [unrolled([ring[0] ?? point, point])[1]];
  return ring.reduce((inside, [ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    const crosses = ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
    return crosses ? !inside : inside;
  }, false);
}

function isAlong(outline: Outline, point: [number, number]): boolean {
  return unrolled(outline).some((a, index, ring) => {
    const b = ring[(index + 1) % ring.length] ?? a;
    const steps = Math.max(1, Math.ceil(geoDistance(a, b) / ALONG));
    return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((part) => {
      const at: [number, number] = [a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1])];
      return geoDistance(at, point) < ALONG;
    });
  });
}
