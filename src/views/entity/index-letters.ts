import type { CollectionEntry } from 'astro:content';
import { spoken } from '../../site/words/spoken.ts';
import { sortName } from './entity-names.ts';
import { indexLetter } from './index-letter.ts';

/**
 * Entities by the letter under which an index in a language has them, in the given order; the letters in that of the language, each
 * with the id of its section.
 */
export function byLetter(
  entities: readonly CollectionEntry<'entities'>[],
  language: string = spoken(),
): { letter: string; id: string; entities: CollectionEntry<'entities'>[] }[] {
  const groups = Map.groupBy(entities, ({ data }) => indexLetter(sortName(data, language), language));
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([letter, members]) => ({
      letter,
      id: letter === '#' ? 'letter-other' : `letter-${letter}`,
      entities: members,
    }));
}
