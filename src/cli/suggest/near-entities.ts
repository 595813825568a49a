import { distance } from 'fastest-levenshtein';
import { countryNames } from '../../search/index/country-names.ts';
import { romanise } from '../../search/index/romanise.ts';
import { foldedWords } from '../../search/names/fold.ts';
import { createNameFinder } from '../../search/names/name-finder.ts';
import { allNames, displayName } from '../../views/entity/entity-names.ts';
import type { SuggestLibrary } from './suggest-library.ts';

/** An entity of the library whose name is like one in a text. */
export interface NearEntity {
  id: string;
  name: string;
}

/** So many are named at most. */
const MOST = 3;

/** Letters that may be wrong in a name. */
const MOST_ERRORS = 2;

/**
 * Finds the entities that a name may mean in another spelling, another script, with its words in another order, or with a
 * typing error. A part of a longer name is no other spelling.
 */
export function nearEntities(entities: SuggestLibrary['entities']): (name: string) => NearEntity[] {
  const finder = createNameFinder(
    entities.map(({ id, data }) => {
      const names = allNames(data);
      const translations = countryNames(data).filter((name) => !names.includes(name));
      return {
        path: id,
        title: displayName(data),
        kind: data.kind,
        names,
        spellings: names.flatMap(romanise),
        translations,
      };
    }),
  );
  return (name) =>
    finder
      .find(name, MOST, romanise(name))
      .filter((hit) => hit.whole || hit.match === 'sound' || (hit.match === 'near' && isMistyped(name, hit.name)))
      .map(({ record }) => ({ id: record.path, name: record.title }));
}

/** Typing errors leave the words as many, and nearly as long: a beginning of another name is none. */
function isMistyped(name: string, other: string): boolean {
  const [asked, words] = [foldedWords(name), foldedWords(other)];
  return asked.length === words.length && distance(asked.join(' '), words.join(' ')) <= MOST_ERRORS;
}
