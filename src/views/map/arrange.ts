import { geoDistance } from 'd3-geo';
import type { Position } from 'geojson';
import type { MapPlace } from './places.ts';
import { type Fit, fitTo, type Size } from './projection.ts';
import { mainlandOf } from './world.ts';

/** Which places a map shows, and how. */
export interface Arrangement {
  main: { places: MapPlace[]; fit: Fit };
  /** Places far from all others, on a small map in a corner of the paper. */
  inset?: { places: MapPlace[]; fit: Fit };
  /** Countries so far from the rest that showing them would make everything small: they stand in the list. */
  beyond: MapPlace[];
}

/** The least radius that is shown around one place, and around several, in degrees: the reader must see where in the world it is. */
const AROUND_ONE = 7;
const AROUND_SEVERAL = 3.5;
/** By how much the rest must become larger for far countries to be left out, and for far places to have an inset. */
const WORTH_LEAVING_OUT = 1.4;
const WORTH_AN_INSET = 2.2;
/** As long as other places come no nearer together than that, the outlines of countries are shown in whole. */
const WORTH_A_WHOLE_COUNTRY = 0.35;

/** Decides which places stand on the map, in an inset or in the list alone. There is at least one place. */
export function arrange(places: readonly MapPlace[], paper: Size, insetPaper: Size): Arrangement {
  let main = [...places];
  const beyond: MapPlace[] = [];
  let inset: MapPlace[] = [];
  for (;;) {
    const far = farGroup(main);
    if (!far) break;
    const rest = main.filter((place) => !far.includes(place));
    const gain = fit(rest, paper).scale / fit(main, paper).scale;
    if (far.every(({ country }) => country) && gain >= WORTH_LEAVING_OUT) beyond.push(...far);
    else if (inset.length === 0 && gain >= WORTH_AN_INSET) inset = far;
    else break;
    main = rest;
  }
  return {
    main: { places: main, fit: withCountries(main, paper) },
    ...(inset.length > 0 && { inset: { places: inset, fit: fit(inset, insetPaper) } }),
    beyond,
  };
}

/** The smaller side of the widest gap between the places, if it holds at most a third of them. */
function farGroup(places: readonly MapPlace[]): MapPlace[] | undefined {
  const [first, ...others] = places;
  if (!first || places.length < 3) return undefined;
  // Prim's tree of nearest neighbours; its longest edge is the widest gap.
  const tree: { from: MapPlace; to: MapPlace; length: number }[] = [];
  const reached = [first];
  const left = new Set(others);
  while (left.size > 0) {
    const edges = reached.flatMap((from) => [...left].map((to) => ({ from, to, length: between(from, to) })));
    const shortest = edges.reduce((best, edge) => (edge.length < best.length ? edge : best));
    tree.push(shortest);
    reached.push(shortest.to);
    left.delete(shortest.to);
  }
  const longest = tree.reduce((best, edge) => (edge.length > best.length ? edge : best));
  const side = new Set([longest.to]);
  for (const { from, to } of tree.slice(tree.indexOf(longest) + 1)) if (side.has(from)) side.add(to);
  const one = places.filter((place) => side.has(place));
  const other = places.filter((place) => !side.has(place));
  const small = one.length <= other.length ? one : other;
  return small.length * 3 <= places.length ? small : undefined;
}

function between(one: MapPlace, other: MapPlace): number {
  return geoDistance(spot(one.point), spot(other.point));
}

function fit(places: readonly MapPlace[], paper: Size): Fit {
  return fitTo(places.flatMap(extentOf), paper, places.length === 1 ? AROUND_ONE : AROUND_SEVERAL);
}

/** What of a place must be seen: its point, and what is drawn around it. */
function extentOf({ point, outline, dispute }: MapPlace): Position[] {
  return [point, ...(outline?.coordinates[0] ?? []), ...(dispute?.area?.outline ?? [])];
}

/** Shows countries in whole as far as that leaves the other places far enough apart; where there are none but countries, always. */
function withCountries(places: readonly MapPlace[], paper: Size): Fit {
  const small = fit(places, paper);
  const points = places.flatMap(extentOf);
  const least = places.every(({ country }) => country) ? 0 : small.scale * WORTH_A_WHOLE_COUNTRY;
  let best = small;
  for (const { country } of places.toSorted((a, b) => sizeOf(a) - sizeOf(b))) {
    if (!country) continue;
    const ring = mainlandOf(country).coordinates[0] ?? [];
    const more = ring.filter((_, index) => index % Math.ceil(ring.length / 60) === 0).map(spot);
    const larger = fitTo([...points, ...more], paper, AROUND_SEVERAL);
    const worth = larger.world === small.world && larger.scale >= least;
    if (places.length > 1 && !worth) continue;
    points.push(...more);
    best = larger;
  }
  return best;
}

function sizeOf({ country }: MapPlace): number {
  return country ? Math.max(...country.parts.map(({ area }) => area)) : 0;
}

const spot = ([x = 0, y = 0]: Position): [number, number] => [x, y];
