import type { NameIndex } from './name-index.ts';
import { mergeVocabularies } from './vocabulary.ts';

/**
 * Adds an index to others, and makes one of the last two as long as they are about as large: of however many pieces an index
 * comes, few are to be looked through, and none is put together often.
 */
export function withIndex(indexes: readonly NameIndex[], added: NameIndex): NameIndex[] {
  const before = indexes.at(-1);
  const isLarger = !before || before.names.length > 2 * added.names.length;
  if (isLarger || before.names.length + added.names.length > MOST) return [...indexes, added];
  return withIndex(indexes.slice(0, -1), mergeIndexes(before, added));
}

/** More names are not put together: a key that is pressed meanwhile would wait. */
const MOST = 12_000;

/** One index of the names of two. */
function mergeIndexes(a: NameIndex, b: NameIndex): NameIndex {
  const [names, sounds] = [a.names.length, a.sounds.length];
  return {
    names: [...a.names, ...b.names],
    words: mergeVocabularies(a.words, b.words, names),
    joined: mergeVocabularies(a.joined, b.joined, names),
    sounds: [...a.sounds, ...b.sounds.map((sound) => ({ ...sound, name: sound.name + names }))],
    keys: mergeVocabularies(a.keys, b.keys, sounds),
  };
}
