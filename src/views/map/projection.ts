import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCircle,
  geoDistance,
  geoEqualEarth,
} from 'd3-geo';
import type { Position } from 'geojson';
import { type Cap, enclosingCap } from './sphere.ts';

/** A piece of paper in the map's own units. */
export interface Size {
  width: number;
  height: number;
}

/** A part of the globe on a piece of paper. */
export interface Fit {
  projection: GeoProjection;
  /** Whether it is a map of the world, with an edge of its own. */
  world: boolean;
  /** Units of the paper for a radian on the ground, in the middle. */
  scale: number;
  /** A circle on the globe that holds all that is to be seen. */
  seen: Cap;
}

/** Up to this radius (radians) a part of the globe is shown on a map of its own; what reaches further is shown on a world map. */
const REGION = (55 * Math.PI) / 180;
/** A middle beyond this parallel (degrees) is as good as the pole. */
const POLAR = 76;
/** The world map is cut in the Pacific, through the Bering Strait, or else in the Atlantic. */
const CUTS = [-169, -30] as const;
/** So near to the cut (degrees) nothing may lie. */
const FROM_CUT = 20;

/**
 * How places are put onto paper, north up. An equal-area map around their middle is right everywhere, at the poles and over the 180th
 * meridian too; where they reach too far for that, or where its middle would be a pole that none of them is near, it is a world map
 * (Equal Earth) cut where nothing lies. `least` is the least radius to be shown, in degrees.
 */
export function fitTo(points: readonly Position[], size: Size, least: number): Fit {
  const cap = enclosingCap(points);
  const polar = Math.abs(cap.centre[1]) > POLAR && points.some(([, y = 0]) => Math.abs(y) < 50);
  const world = cap.radius > REGION || polar;
  const [x, y] = cap.centre;
  const projection = world
    ? geoEqualEarth().rotate([-180 - cutFor(points), 0])
    : geoAzimuthalEqualArea().rotate([-x, -y]);
  const around = geoCircle().center(cap.centre).radius(least)().coordinates[0] ?? [];
  const margin = { x: size.width * 0.12, y: size.height * 0.12 };
  const shown: GeoPermissibleObjects = { type: 'MultiPoint', coordinates: [...points, ...(world ? [] : around)] };
  projection
    .fitExtent(
      [
        [margin.x, margin.y],
        [size.width - margin.x, size.height - margin.y],
      ],
      shown,
    )
    .precision(0.5);
  return { projection, world, scale: projection.scale(), seen: seenBy(projection, size) };
}

function cutFor(points: readonly Position[]): number {
  const free = (cut: number) => points.every(([x = 0]) => Math.abs(((x - cut + 540) % 360) - 180) > FROM_CUT);
  return CUTS.find(free) ?? CUTS[0];
}

/** The circle around the middle of the paper that reaches its corners; the whole globe where a corner lies beyond it. */
function seenBy(projection: GeoProjection, { width, height }: Size): Cap {
  const centre = projection.invert?.([width / 2, height / 2]) ?? [0, 0];
  const edge: [number, number][] = [0, 0.25, 0.5, 0.75, 1].flatMap((part): [number, number][] => [
    [width * part, 0],
    [width * part, height],
    [0, height * part],
    [width, height * part],
  ]);
  const distances = edge.map((at) => {
    const place = projection.invert?.(at);
    const back = place && projection(place);
    const real = back && Math.hypot(back[0] - at[0], back[1] - at[1]) < 1;
    return real ? geoDistance(centre, place) : Math.PI;
  });
  return { centre, radius: Math.max(...distances) };
}
