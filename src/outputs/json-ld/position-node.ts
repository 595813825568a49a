import type { Area, Coordinates } from '../../model/position.ts';

/**
 * Where something is, by schema.org: `GeoCoordinates` for a point, `GeoCircle` for one that is only known to some kilometres,
 * `GeoShape` for an area, whose `box` is its south-western and its north-eastern corner. `undefined` where nothing is known.
 */
export function positionNode({
  coordinates,
  area,
}: {
  coordinates?: Coordinates | undefined;
  area?: Area | undefined;
}): object | undefined {
  if (coordinates) {
    const { within, ...point } = coordinates;
    const geo = { '@type': 'GeoCoordinates', ...point };
    // schema.org, geoRadius: "metres unless indicated otherwise via Distance notation".
    return within === undefined ? geo : { '@type': 'GeoCircle', geoMidpoint: geo, geoRadius: `${within} km` };
  }
  return area && { '@type': 'GeoShape', box: [area.south, area.west, area.north, area.east].join(' ') };
}
