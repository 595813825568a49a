import { isWordOf, officeWords } from './by-role.ts';
import { namesByWords } from './by-words.ts';
import { foldedWords } from './fold.ts';
import { fitOf } from './name-fit.ts';
import type { NameIndex } from './name-index.ts';
import type { NameRecord } from './name-record.ts';
import { isParticle } from './word-forms.ts';

/** A name that was asked for with what its entity is, and how well it fits, from 1 to 0. */
export interface OwnFit {
  name: number;
  fit: number;
}

/**
 * The names that were asked for together with words that the entity's own record says of it: an office beside any part of a name
 * ("President Zelensky", "Senator Duckworth"), or beside a whole name words of its description ("Kingdom of Norway" where it is
 * described as a kingdom). A word that neither the name nor the record has is another name.
 */
export function namesByOwnWords(index: NameIndex, asked: readonly string[]): OwnFit[] {
  const words = asked.filter((word) => !isParticle(word));
  if (words.length < 2) return [];
  const matched = new Map<number, string[]>();
  for (const word of words) {
    for (const { name } of namesByWords(index, [word], () => 0)) {
      matched.set(name, [...(matched.get(name) ?? []), word]);
    }
  }
  return [...matched].flatMap(([name, own]) => {
    const indexed = index.names[name];
    if (!indexed?.listed || indexed.record.names.length === 0) return [];
    const rest = words.filter((word) => !own.includes(word));
    const { offices, description } = ownWords(indexed.record);
    const isWhole = indexed.words.every((word) => own.includes(word) || isParticle(word));
    const said = isWhole ? [...offices, ...description] : offices;
    const isSaid = rest.every((word) => said.some((other) => isWordOf(word, other)));
    return isSaid ? [{ name, fit: BESIDE * fitOf(own, indexed.words, 0) }] : [];
  });
}

/** A name with other words beside it fits less than one that was asked for alone. */
const BESIDE = 0.93;

const known = new WeakMap<NameRecord, { offices: string[]; description: string[] }>();

function ownWords(record: NameRecord): { offices: string[]; description: string[] } {
  const before = known.get(record);
  if (before) return before;
  const { roles = [], type = '', description = '' } = record;
  const words = {
    offices: [...roles.flatMap(({ title, also = [] }) => [...officeWords(title), ...also]), ...officeWords(type)],
    description: foldedWords(description),
  };
  known.set(record, words);
  return words;
}
