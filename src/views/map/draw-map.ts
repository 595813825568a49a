import { type GeoPermissibleObjects, type GeoProjection, geoContains, geoPath } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { unrolled } from '../../model/position.ts';
import { countriesIn } from './countries-in.ts';
import { partBorders } from './disputed-lines.ts';
import { type Box, type LabelAsk, type PlacedLabel, placeLabels } from './map-labels.ts';
import { pathOf } from './path-writer.ts';
import type { MapPlace } from './places.ts';
import type { Fit, Size } from './projection.ts';
import type { Country } from './world.ts';

/** One map as paths (SVG `d`, empty where there is nothing), dots and texts, in units of its paper. */
export interface MapDrawing {
  /** The edge of the world, on a world map. */
  globe: string;
  /** Land; and of it the countries that are meant. */
  land: string;
  named: string;
  borders: string;
  /** Borders that run where something is in dispute. */
  disputedBorders: string;
  /** What is in dispute. */
  disputed: string;
  /** Areas and circles of places that are no points. */
  outlines: string;
  /** Whether one of these is a circle. */
  hasCircle: boolean;
  dots: { x: number; y: number }[];
  labels: PlacedLabel<MapLabel>[];
}

export interface MapLabel {
  place: MapPlace;
  /** Whether it names a country on it, or a place beside its dot or in its outline. */
  of: 'country' | 'place';
}

interface Ask {
  places: readonly MapPlace[];
  fit: Fit;
  /** Those of which a country is set off, wherever it can be seen. */
  tinted: readonly MapPlace[];
  /** Countries whose names help to see where it is, where there is room for them. */
  context: readonly MapPlace[];
  paper: Size;
  taken: readonly Box[];
  /** So far beyond the edge of the paper things are drawn, so that the lines along it are not seen. */
  bleed: number;
}

/** Islands so near to a place (in units of the paper) are drawn, however small. */
const REACH = 60;
/** Of a country so much must be seen, in square units of the paper, for its name to stand over it. */
const LEAST_COUNTRY = 500;
/** A circle or a box that is smaller on the paper is a dot. */
const LEAST_OUTLINE = 24;

/** Draws what a fit shows of the world, with the places on it. */
export function drawMap({ places, fit, tinted, context, paper, taken, bleed }: Ask): MapDrawing {
  const { scale, world } = fit;
  const projection = fit.projection.clipExtent([
    [-bleed, -bleed],
    [paper.width + bleed, paper.height + bleed],
  ]);
  const outlines = places.flatMap(({ dispute }) => (dispute?.area ? [dispute.area.outline] : []));
  const focus = [...places.map(({ point }) => point), ...outlines.flat()];
  const countries = (of: readonly MapPlace[]) => [...new Set(of.flatMap(({ country }) => country ?? []))];
  const shown = countriesIn(fit, { named: countries(tinted), others: countries(context) }, focus, REACH / scale);
  const borders = partBorders(shown.borders, outlines);
  const drawn = places.map((place) => ({ place, ...markOf(place, projection) }));
  const frame: Box = { left: 4, top: 4, right: paper.width - 4, bottom: paper.height - 4 };
  return {
    globe: world ? pathOf({ type: 'Sphere' }, projection) : '',
    land: pathOf(shown.others, projection),
    named: pathOf(shown.named, projection),
    borders: pathOf(borders.settled, projection),
    disputedBorders: pathOf(borders.disputed, projection),
    disputed: outlines.map((outline) => pathOf(polygonOf(outline), projection)).join(''),
    outlines: drawn.map(({ outline }) => (outline ? pathOf(outline, projection) : '')).join(''),
    hasCircle: drawn.some(({ place, outline }) => outline && place.isCircle),
    dots: drawn.flatMap(({ dot }) => (dot ? [{ x: Math.round(dot[0]), y: Math.round(dot[1]) }] : [])),
    labels: placeLabels<MapLabel>(
      [
        ...drawn.flatMap(({ place, dot, outline }): LabelAsk<MapLabel>[] => {
          const label = { id: { place, of: 'place' as const }, text: place.name };
          if (dot) return [{ ...label, dot }];
          return outline ? [{ ...label, over: spotsOver(outline, projection, paper) }] : [];
        }),
        ...[...tinted, ...context].flatMap((place): LabelAsk<MapLabel>[] => {
          const shape = place.country && shown.countries.get(place.country);
          if (!shape || isSmall(place.country, scale) || geoPath(projection).area(shape) < LEAST_COUNTRY) return [];
          return [{ id: { place, of: 'country' }, text: place.name, over: spotsOver(shape, projection, paper) }];
        }),
      ],
      frame,
      taken,
    ),
  };
}

/** What marks a place: its outline if that is large enough, or a dot; a country, which is set off, nothing. */
function markOf(
  { point: [x = 0, y = 0], outline, country }: MapPlace,
  projection: GeoProjection,
): { dot?: [number, number]; outline?: Polygon } {
  if (outline) {
    const [[left, top], [right, bottom]] = geoPath(projection).bounds(outline);
    if (Math.max(right - left, bottom - top) >= LEAST_OUTLINE) return { outline };
  }
  const dot = projection([x, y]);
  return dot && (!country || isSmall(country, projection.scale())) ? { dot } : {};
}

/** Whether a country is too small on the paper to be seen, and has a dot like a town. */
function isSmall(country: Country | undefined, scale: number): boolean {
  return country !== undefined && Math.max(...country.parts.map(({ area }) => area)) * scale ** 2 < LEAST_COUNTRY;
}

/** Spots where a text may stand over a shape, the best ones first: around the middle of what is seen of it, within it. */
function* spotsOver(
  shape: Polygon | MultiPolygon,
  projection: GeoProjection,
  { width, height }: Size,
): Generator<[number, number]> {
  const [x, y] = geoPath(projection).centroid(shape);
  if (Number.isNaN(x)) return;
  const steps = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6];
  const spots = steps
    .flatMap((right) => steps.map((down): [number, number] => [x + right * 30, y + down * 24]))
    .filter((at) => at[0] > 0 && at[0] < width && at[1] > 0 && at[1] < height)
    .toSorted((a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y));
  for (const at of spots) {
    const place = projection.invert?.(at);
    if (place && geoContains(shape, place)) yield at;
  }
}

/** An outline as a polygon in the winding of d3-geo: clockwise, since the other way round it is all the rest of the globe. */
function polygonOf(outline: readonly (readonly [number, number])[]): GeoPermissibleObjects {
  const ring = unrolled(outline);
  const twice = ring.reduce((sum, [ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    return sum + (bx - ax) * (by + ay);
  }, 0);
  const clockwise = twice > 0 ? ring : ring.toReversed();
  return { type: 'Polygon', coordinates: [[...clockwise, clockwise[0] ?? [0, 0]]] };
}
