import { z } from 'zod';
import { citedSchema } from './sources/source.ts';

const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);

/** A point, in degrees (WGS 84), with how far off it may be. */
export const coordinatesSchema = z.strictObject({
  latitude: latitude.meta({ description: 'Degrees north of the equator; below 0 south of it.' }),
  longitude: longitude.meta({ description: 'Degrees east of Greenwich; below 0 west of it.' }),
  within: z
    .number()
    .positive('A distance is more than 0 kilometres')
    .optional()
    .meta({ description: 'How far off it may be, or how far it reaches, in kilometres.' }),
});

/** A box between two parallels and two meridians, in degrees (WGS 84). Where it crosses the 180th, `west` is above `east`. */
export const areaSchema = z
  .strictObject({
    north: latitude.meta({ description: 'The latitude of its upper side, in degrees.' }),
    south: latitude.meta({ description: 'The latitude of its lower side, in degrees.' }),
    west: longitude.meta({
      description: 'The longitude of its left side, in degrees; above `east` where the box crosses the 180th meridian.',
    }),
    east: longitude.meta({ description: 'The longitude of its right side, in degrees.' }),
  })
  .refine(({ north, south }) => north > south, { path: ['north'], error: 'The north of an area is above its south' });

/** The most points that an outline has: it shows about where something is, and is no survey. */
const MOST_POINTS = 60;

/** What is in dispute of a place, as a map hatches it. */
export const disputedAreaSchema = z.strictObject({
  outline: z
    .array(z.tuple([longitude, latitude], { error: 'A point is two numbers: [longitude, latitude]' }))
    .min(3, 'An outline has at least 3 points')
    .max(MOST_POINTS, `An outline has at most ${MOST_POINTS} points`)
    .refine((points) => !crossesItself(points), 'The outline crosses itself: give the points in order, once around it')
    .meta({
      description:
        'Points around what is in dispute, in order, each as `[longitude, latitude]` in degrees (WGS 84). It is drawn by hand, so it need not follow a coast; the last point need not repeat the first.',
    }),
  called: z.string().min(1).max(120).meta({
    description:
      'What each side calls it, in a few words; it stands beside the map: “Southern Kurils (Russia) or Northern Territories (Japan)”.',
  }),
  sources: citedSchema.meta({ description: 'Ids of the sources that say what is claimed.' }),
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
