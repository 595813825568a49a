import { z } from 'zod';
import { citedSchema } from './sources/source.ts';

const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);

/** A point, in degrees (WGS 84), with how far off it may be. */
export const coordinatesSchema = z.strictObject({
  latitude,
  longitude,
  /** How precise it is, or how far it reaches: a radius in kilometres. */
  within: z.number().positive('A distance is more than 0 kilometres').optional(),
});

/** A box between two parallels and two meridians, in degrees (WGS 84). Where it crosses the 180th, `west` is above `east`. */
export const areaSchema = z
  .strictObject({ north: latitude, south: latitude, west: longitude, east: longitude })
  .refine(({ north, south }) => north > south, { path: ['north'], error: 'The north of an area is above its south' });

/** The most points that an outline has: it shows about where something is, and is no survey. */
const MOST_POINTS = 60;

/** What is in dispute of a place, as a map hatches it. */
export const disputedAreaSchema = z.strictObject({
  /** Points around it, in order, each as `[longitude, latitude]` in degrees (WGS 84). The last one need not repeat the first. */
  outline: z
    .array(z.tuple([longitude, latitude], { error: 'A point is two numbers: [longitude, latitude]' }))
    .min(3, 'An outline has at least 3 points')
    .max(MOST_POINTS, `An outline has at most ${MOST_POINTS} points`)
    .refine((points) => !crossesItself(points), 'The outline crosses itself: give the points in order, once around it'),
  /** What each side calls it, in a few words: "Southern Kurils (Russia), Northern Territories (Japan)". */
  called: z.string().min(1).max(120),
  /** Ids of the sources that say what is claimed. */
  sources: citedSchema,
});

/** A point as longitude and latitude, in degrees. */
type Point = readonly [number, number];

/** The outline as one goes around it: over the 180th meridian the longitudes count on. */
export function unrolled(points: readonly Point[]): [number, number][] {
  let before = points[0]?.[0] ?? 0;
  return points.map(([x, y]) => {
    before = x + 360 * Math.round((before - x) / 360);
    return [before, y];
  });
}

function crossesItself(points: readonly Point[]): boolean {
  const ring = unrolled(points);
  const sides = ring.map((point, index): [Point, Point] => [point, ring[(index + 1) % ring.length] ?? point]);
  return sides.some(([a, b], i) => sides.some(([c, d], j) => j > i && a !== d && b !== c && sidesCross(a, b, c, d)));
}

/** Whether two sides have a point in common other than where one of them ends. */
export function sidesCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Above zero where the way from `a` over `b` to `c` turns left, below where it turns right. */
function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

export type DisputedArea = z.infer<typeof disputedAreaSchema>;
export type Coordinates = z.infer<typeof coordinatesSchema>;
export type Area = z.infer<typeof areaSchema>;
