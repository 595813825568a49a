import type { NamedEntity } from '../../names/types.ts';
import { regionNames } from '../../names/unlisted/peoples.ts';

/** Before the code of a country that no entity of the library is, in place of an id. */
export const COUNTRY = 'country:';

/** The countries and regions of the world under their names in a language, by which they are found though nobody listed them. */
export function countriesIn(language: string): NamedEntity[] {
  return [...regionNames(language)].map(([code, name]) => ({
    id: COUNTRY + code,
    kind: 'place',
    names: [{ text: name, language }],
  }));
}
