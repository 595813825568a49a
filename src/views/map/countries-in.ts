import { geoDistance } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { MultiPolygon as ArcsOfCountry, GeometryCollection, Topology } from 'topojson-specification';
import type { Fit } from './projection.ts';
import { ARCS, allCountries, type Country, type Part } from './world.ts';

/** What of the countries is to be seen on a map, no more exact than the eye can tell. */
export interface CountriesIn {
  /** The visible land of the named countries, as one, and that of all others. */
  named: MultiPolygon;
  others: MultiPolygon;
  /** The visible parts of each country that was asked for. */
  countries: Map<Country, MultiPolygon>;
  /** The lines between two countries. */
  borders: MultiLineString;
}

/** A line turns no corner that is smaller, and no island is drawn that is smaller, in square units of the paper. */
const DETAIL = 7;
const ISLAND = 12;
/** Near the places that the map is about, islands of that size are drawn. */
const SMALL_ISLAND = 0.5;

/** Takes from the world what a fit shows, and each of the asked countries alone, with every island within `reach` radians of one of the points. */
export function countriesIn(
  { seen, scale }: Fit,
  { named, others }: { named: readonly Country[]; others: readonly Country[] },
  points: readonly Position[],
  reach: number,
): CountriesIn {
  const onPaper = (steradians: number) => steradians * scale ** 2;
  const isShown = ({ cap, area }: Part) =>
    geoDistance(seen.centre, cap.centre) < seen.radius + cap.radius &&
    (onPaper(area) >= ISLAND ||
      (onPaper(area) >= SMALL_ISLAND && points.some(([x = 0, y = 0]) => geoDistance(cap.centre, [x, y]) < reach)));
  const simplify = simplifier(DETAIL / scale ** 2);
  const shown = allCountries().flatMap((country) => {
    const parts = country.parts.filter(isShown).map(({ arcs }) => arcs);
    return parts.length > 0 ? [{ country, geometry: { type: 'MultiPolygon', arcs: parts } as ArcsOfCountry }] : [];
  });
  const used = new Set(shown.flatMap(({ geometry }) => geometry.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc))));
  const all: GeometryCollection = { type: 'GeometryCollection', geometries: shown.map(({ geometry }) => geometry) };
  const world: Topology<{ all: GeometryCollection }> = {
    type: 'Topology',
    objects: { all },
    arcs: ARCS.map((arc, index) => (used.has(index) ? simplify(arc) : [])),
  };
  const merged = (of: typeof shown) =>
    merge(
      world,
      of.map(({ geometry }) => geometry),
    );
  const asked = shown.filter(({ country }) => named.includes(country) || others.includes(country));
  return {
    named: merged(shown.filter(({ country }) => named.includes(country))),
    others: merged(shown.filter(({ country }) => !named.includes(country))),
    countries: new Map(asked.map((each) => [each.country, feature(world, each.geometry).geometry as MultiPolygon])),
    borders: mesh(world, all, (one, other) => one !== other),
  };
}

/** Leaves out of an arc the points that matter less than the given weight. Of a ring three points remain at least. */
function simplifier(least: number): (arc: readonly Position[]) => Position[] {
  return (arc) => {
    const kept = arc.filter(([, , weight = 0]) => weight >= least);
    const [first, last] = [arc[0], arc.at(-1)];
    const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
    if (!closed || kept.length > 4) return kept.map(flat);
    const heaviest = arc.slice(1, -1).toSorted(([, , a = 0], [, , b = 0]) => b - a);
    const most = new Set([first, last, ...heaviest.slice(0, 3)]);
    return arc.filter((point) => most.has(point)).map(flat);
  };
}

const flat = ([x = 0, y = 0]: Position): Position => [x, y];
