import type { CollectionEntry } from 'astro:content';
import { indexLetter, sortName } from './entity-names.ts';

/** Entities by the letter under which an index has them, in the given order, each letter with the id of its section. */
export function byLetter(
  entities: readonly CollectionEntry<'entities'>[],
): { letter: string; id: string; entities: CollectionEntry<'entities'>[] }[] {
  const groups = Map.groupBy(entities, ({ data }) => indexLetter(sortName(data)));
  return [...groups].map(([letter, members]) => ({
    letter,
    id: letter === '#' ? 'letter-other' : `letter-${letter}`,
    entities: members,
  }));
}
