import { fold } from '../../search/names/fold.ts';
import { allNames } from '../../views/entity/entity-names.ts';
import type { SuggestLibrary } from './suggest-library.ts';

/** Finds the id of who publishes under a name: an organisation of the library, or an entry of the register of speakers. */
export function outletIds({ entities, speakers }: SuggestLibrary): (name: string) => string | undefined {
  const ids = new Map([
    ...speakers.map(({ id, named }) => [keyOf(named), id] as const),
    ...entities
      .filter(({ data }) => data.kind === 'organisation')
      .flatMap(({ id, data }) => allNames(data).map((name) => [keyOf(name), id] as const)),
  ]);
  return (name) => ids.get(keyOf(name));
}

function keyOf(name: string): string {
  return fold(name).replace(/^the /, '');
}
