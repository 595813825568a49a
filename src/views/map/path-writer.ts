import { type GeoPath, type GeoPermissibleObjects, type GeoProjection, type GeoStreamWrapper, geoPath } from 'd3-geo';

type Spot = [number, number];

/**
 * The path (SVG `d`) of shapes on the paper: whole units, each step told from the one before, so that it is short. Rings that come out
 * smaller than `least` square units are left out.
 */
export function pathOf(shape: GeoPermissibleObjects, projection: GeoProjection | GeoStreamWrapper, least = 0): string {
  const lines: { spots: Spot[]; closed: boolean }[] = [];
  let spots: Spot[] = [];
  const path: GeoPath = geoPath(projection, {
    beginPath: () => {},
    arc: () => {},
    moveTo(x, y) {
      spots = [[Math.round(x), Math.round(y)]];
      lines.push({ spots, closed: false });
    },
    lineTo(x, y) {
      const [atX, atY] = spots.at(-1) ?? [Number.NaN, Number.NaN];
      const next: Spot = [Math.round(x), Math.round(y)];
      if (next[0] !== atX || next[1] !== atY) spots.push(next);
    },
    closePath() {
      const line = lines.at(-1);
      if (line) line.closed = true;
    },
  });
  path(shape);
  return lines
    .map(({ spots: found, closed }) => ({ spots: straightened(found), closed }))
    .filter(({ spots: found, closed }) => (closed ? found.length > 2 && areaOf(found) >= least : found.length > 1))
    .map(({ spots: found, closed }) => `${stepsOf(found)}${closed ? 'z' : ''}`)
    .join('');
}

/** Without the points in the middle of a straight line. */
function straightened(spots: readonly Spot[]): Spot[] {
  return spots.filter((spot, index) => {
    const [before, after] = [spots[index - 1], spots[index + 1]];
    return !before || !after || doubleArea(before, spot, after) !== 0;
  });
}

function doubleArea([ax, ay]: Spot, [bx, by]: Spot, [cx, cy]: Spot): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function areaOf(spots: readonly Spot[]): number {
  const [first = [0, 0]] = spots;
  const twice = spots.reduce((sum, spot, index) => sum + doubleArea(first, spot, spots[index + 1] ?? first), 0);
  return Math.abs(twice) / 2;
}

function stepsOf([first = [0, 0], ...spots]: readonly Spot[]): string {
  let [x, y] = first;
  const steps = spots.map((spot) => {
    const step = `${spot[0] - x} ${spot[1] - y}`;
    [x, y] = spot;
    return step;
  });
  return `M${first.join(' ')}l${steps.join(' ')}`.replaceAll(' -', '-');
}
