import { geoCircle } from 'd3-geo';
import type { Polygon, Position } from 'geojson';
import type { Entity } from '../../model/entity.ts';
import type { Area, Coordinates, DisputedArea } from '../../model/position.ts';
import { degreesOf } from './sphere.ts';
import { type Country, countryOf } from './world.ts';

/** A place as a map has it. */
export interface MapPlace {
  id: string;
  /** What it is called on the map, and what it is. */
  name: string;
  what: string;
  /** A point of it: the one that the editor gave, or the middle of its area. */
  point: Position;
  /** What is drawn in place of a dot: the circle in which it lies, the area that it has. */
  outline?: Polygon;
  /** Whether that is a circle somewhere in which the place lies. */
  isCircle: boolean;
  /** The country that it is. */
  country?: Country;
  dispute?: { text: string; area?: DisputedArea };
}

type Located = Pick<Entity, 'names' | 'aliases' | 'description' | 'dispute'> & {
  coordinates?: Coordinates | undefined;
  area?: Area | undefined;
  disputedArea?: DisputedArea | undefined;
};

/** The place on a map that an entity is, under its name in a language. Nothing for one of which it is not known where it lies. */
export function mapPlace(id: string, entity: Located, language: string): MapPlace | undefined {
  const { names, aliases, description, coordinates, area, dispute, disputedArea } = entity;
  const point = coordinates ? [coordinates.longitude, coordinates.latitude] : area && middleOf(area);
  if (!point) return undefined;
  const country = countryOf([...names.map(({ text }) => text), ...aliases], point);
  const outline = outlineOf(coordinates, area);
  return {
    id,
    name: nameIn(names, language),
    what: description,
    point,
    ...(outline && { outline }),
    isCircle: coordinates?.within !== undefined,
    ...(country && { country }),
    ...(dispute !== undefined && { dispute: { text: dispute, ...(disputedArea && { area: disputedArea }) } }),
  };
}

/** The first name in that language, without its region; the one that pages show where there is none. */
function nameIn(names: Entity['names'], language: string): string {
  const primary = (tag: string) => tag.split('-')[0];
  const own = names.find((name) => primary(name.language) === primary(language));
  return (own ?? names[0])?.text ?? '';
}

function outlineOf(coordinates: Coordinates | undefined, area: Area | undefined): Polygon | undefined {
  if (area) return boxOf(area);
  if (coordinates?.within === undefined) return undefined;
  const { longitude, latitude, within } = coordinates;
  return geoCircle().center([longitude, latitude]).radius(degreesOf(within)).precision(10)();
}

/** The degrees from the west of an area to its east, over the 180th meridian where it crosses that. */
const widthOf = ({ west, east }: Area): number => (east >= west ? east - west : east - west + 360);

function middleOf(area: Area): Position {
  return [normalLongitude(area.west + widthOf(area) / 2), (area.north + area.south) / 2];
}

/** A box as a polygon whose northern and southern side follow their parallel, in the winding of d3-geo (clockwise). */
function boxOf(area: Area): Polygon {
  const { north, south, west } = area;
  const steps = Math.max(2, Math.ceil(widthOf(area) / 2));
  const along = Array.from({ length: steps + 1 }, (_, step) => normalLongitude(west + (widthOf(area) * step) / steps));
  const ring = [...along.map((x): Position => [x, north]), ...along.toReversed().map((x): Position => [x, south])];
  return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] };
}

const normalLongitude = (degrees: number): number => (degrees > 180 ? degrees - 360 : degrees);
