import type { Area, Coordinates } from '../../model/position.ts';
import { forEachLanguage } from '../../site/words/for-each-language.ts';
import { say } from '../../site/words/words.ts';

interface Position {
  coordinates?: Coordinates | undefined;
  area?: Area | undefined;
}

/** Where something is, as a sentence: at a point, as precisely as that is known, or within an area. */
export function positionInWords({ coordinates, area }: Position): string | undefined {
  if (coordinates) {
    const place = coordinatesInWords(coordinates);
    const { within } = coordinates;
    return within === undefined
      ? say('entity.lies-at', { place })
      : say('entity.lies-within', { place, distance: kilometres().format(within) });
  }
  return (
    area &&
    say('entity.lies-between', {
      south: latitudeInWords(area.south),
      north: latitudeInWords(area.north),
      west: longitudeInWords(area.west),
      east: longitudeInWords(area.east),
    })
  );
}

/** "35.5° north, 139.7° east". */
export function coordinatesInWords({ latitude, longitude }: Pick<Coordinates, 'latitude' | 'longitude'>): string {
  return say('entity.coordinates', { latitude: latitudeInWords(latitude), longitude: longitudeInWords(longitude) });
}

function latitudeInWords(latitude: number): string {
  return say(latitude < 0 ? 'entity.south' : 'entity.north', { degrees: Math.abs(latitude) });
}

function longitudeInWords(longitude: number): string {
  return say(longitude < 0 ? 'entity.west' : 'entity.east', { degrees: Math.abs(longitude) });
}

const kilometres = forEachLanguage(
  (language) => new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 20 }),
);
