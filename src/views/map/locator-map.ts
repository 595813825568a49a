import { arrange } from './arrange.ts';
import { drawMap, type MapDrawing } from './draw-map.ts';
import type { Box } from './map-labels.ts';
import type { MapPlace } from './places.ts';
import type { Size } from './projection.ts';

/** The paper on which a map is drawn, in units of its own; a label of 27 units is 13 pixels high on a phone. */
export const PAPER: Size = { width: 720, height: 480 };
/** The paper of the small map in a corner. */
export const INSET: Size = { width: 230, height: 190 };
const EDGE = 10;

/** A map with what it shows, as plain data. */
export interface LocatorMap {
  main: MapDrawing;
  /** A small map in a corner, of what lies far from the rest. */
  inset?: MapDrawing & { box: Box };
  /** All places in the editor's order; those that are not on the map are told as such. */
  places: { place: MapPlace; beyond: boolean }[];
}

/** Draws the places; nothing where there are none. Countries of the context are named where there is room. */
export function locatorMap(places: readonly MapPlace[], context: readonly MapPlace[] = []): LocatorMap | undefined {
  if (places.length === 0) return undefined;
  const { main, inset, beyond } = arrange(places, PAPER, INSET);
  const spots = main.places.flatMap(({ point: [x = 0, y = 0] }) => {
    const at = main.fit.projection([x, y]);
    return at ? [at] : [];
  });
  const box = inset && emptiestCorner(spots);
  const tinted = places.filter(({ country }) => country);
  const drawing = drawMap({ ...main, tinted, context, paper: PAPER, taken: box ? [box] : [], bleed: 6 });
  const small = inset &&
    box && { ...drawMap({ ...inset, tinted, context: [], paper: INSET, taken: [], bleed: 0 }), box };
  const named = new Set([...drawing.labels, ...(small?.labels ?? [])].map(({ id }) => id.place));
  return {
    main: drawing,
    ...(small && { inset: small }),
    places: places.map((place) => ({ place, beyond: beyond.includes(place) && !named.has(place) })),
  };
}

/** The corner of the paper, as a box for the inset, that covers the fewest places. */
function emptiestCorner(spots: readonly [number, number][]): Box {
  const corners = [PAPER.height - EDGE - INSET.height, EDGE].flatMap((top) =>
    [EDGE, PAPER.width - EDGE - INSET.width].map((left) => ({
      left,
      top,
      right: left + INSET.width,
      bottom: top + INSET.height,
    })),
  );
  const covered = ({ left, top, right, bottom }: Box) =>
    spots.filter(([x, y]) => x > left - 20 && x < right + 20 && y > top - 20 && y < bottom + 20).length;
  return corners.reduce((best, corner) => (covered(corner) < covered(best) ? corner : best));
}
