import type { Entity } from '../../../../src/model/entity.ts';
import { type MapPlace, mapPlace } from '../../../../src/views/map/places.ts';

type Given = Partial<Pick<Entity, 'aliases' | 'coordinates' | 'area' | 'dispute' | 'disputedArea'>>;

/** A place as a map has it, from its name and what its file says of its position. */
export function placeNamed(name: string, given: Given): MapPlace {
  const place = mapPlace(
    name.toLowerCase(),
    { names: [{ text: name, language: 'en' }], aliases: [], description: `About ${name}`, ...given },
    'en',
  );
  if (!place) throw new Error(`${name} has no position`);
  return place;
}

/** A place at a point. */
export const at = (name: string, longitude: number, latitude: number, given: Given = {}): MapPlace =>
  placeNamed(name, { coordinates: { longitude, latitude }, ...given });

/** About the islands that Russia calls the Southern Kurils and Japan the Northern Territories. */
export const KURILS = at('Kunashir', 145.9, 44.1, {
  dispute: 'Russia administers them, Japan claims them.',
  disputedArea: {
    outline: [
      [145.35, 43.72],
      [146.3, 44.7],
      [148.75, 45.8],
      [149.15, 45.5],
      [147.15, 43.65],
      [145.88, 43.34],
    ],
    called: 'the Southern Kurils (Russia) or the Northern Territories (Japan)',
    sources: ['a'],
  },
});

/** About Crimea, with the isthmus. */
export const CRIMEA = at('Crimea', 34.2, 45.2, {
  dispute: 'Russia and Ukraine each regard it as their own.',
  disputedArea: {
    outline: [
      [33.6, 46.2],
      [32.4, 45.4],
      [33.3, 44.4],
      [34.3, 44.3],
      [35.3, 44.9],
      [36.7, 45],
      [36.6, 45.5],
      [34.8, 46.2],
    ],
    called: 'Crimea',
    sources: ['a'],
  },
});

export const RUSSIA = at('Russia', 100, 60);
export const UKRAINE = at('Ukraine', 32, 49);
export const UNITED_STATES = at('United States', -97, 38, { aliases: ['United States of America'] });
