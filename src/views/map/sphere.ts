import { geoDistance } from 'd3-geo';
import type { Position } from 'geojson';

/** A circle on the globe. */
export interface Cap {
  /** Longitude and latitude, in degrees. */
  centre: [number, number];
  /** In radians. */
  radius: number;
}

const RADIANS = Math.PI / 180;
const EARTH_KM = 6371;

/** A distance on the ground as an angle, in degrees. */
export const degreesOf = (kilometres: number): number => kilometres / EARTH_KM / RADIANS;

/**
 * A circle that holds all points and is hardly larger than it must be (Bădoiu and Clarkson: step by step towards the farthest). It is
 * found on the globe, so that the 180th meridian and the poles are like any other place. With fewer steps it is larger than it need be.
 */
export function enclosingCap(points: readonly Position[], steps = 60): Cap {
  const vectors = points.map(toVector);
  let centre = normal(vectors.reduce(add, [0, 0, 0]));
  for (let step = 1; step <= steps; step++) {
    const farthest = vectors.reduce((far, each) => (dot(each, centre) < dot(far, centre) ? each : far), centre);
    centre = normal(add(scaled(centre, step), farthest));
  }
  const at = toPosition(centre);
  return { centre: at, radius: Math.max(0, ...points.map(([x = 0, y = 0]) => geoDistance(at, [x, y]))) };
}

type Vector = [number, number, number];

function toVector([longitude = 0, latitude = 0]: Position): Vector {
  const [x, y] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
}

function toPosition([x, y, z]: Vector): [number, number] {
  return [Math.atan2(y, x) / RADIANS, Math.asin(Math.max(-1, Math.min(1, z))) / RADIANS];
}

const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const scaled = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** The vector of length one; where the points cancel each other out, that of the point at longitude and latitude zero. */
function normal(a: Vector): Vector {
  const length = Math.sqrt(dot(a, a));
  return length < 1e-9 ? [1, 0, 0] : scaled(a, 1 / length);
}
