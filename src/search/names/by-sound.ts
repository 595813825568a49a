import type { IndexedSound, NameIndex } from './name-index.ts';
import { type Comparison, consonantKeys, soundDistance, soundsOf, type Writing } from './sounds.ts';
import { placeOf, wordsWithStart } from './vocabulary.ts';
import { soundedWords } from './word-forms.ts';

/** A name that sounds like what was asked; `likeness` is from 1, the same sounds, to 0. */
export interface NameSound {
  name: number;
  likeness: number;
}

/**
 * The names that sound like a text in Latin letters, or that have words which do for each of its words. `most` says how far a
 * name may be, in sounds per sound that was asked.
 */
export function namesBySound(index: NameIndex, text: string, most: number, writing: Writing): NameSound[] {
  const words = soundedWords(text);
  const whole = soundsLike(index, soundsOf(words), most, writing);
  if (words.length < 2) return best(whole);
  let all: Map<number, number> | undefined;
  for (const word of words) {
    const like = new Map(
      best(soundsLike(index, soundsOf([word]), most, writing)).map(({ name, likeness }) => [name, likeness]),
    );
    const before = all;
    all = before
      ? new Map(
          [...like].flatMap(([name, each]) =>
            before.has(name) ? [[name, each + (before.get(name) ?? 0)] as const] : [],
          ),
        )
      : like;
    if (all.size === 0) break;
  }
  const byWord = [...(all ?? [])].map(([name, sum]) => ({ name, likeness: (sum / words.length) * SCATTERED }));
  return best([...whole, ...byWord]);
}

/** Words in another order, or with others between them, count a little less than the name in a row. */
const SCATTERED = 0.95;

function soundsLike({ keys, sounds }: NameIndex, asked: string, most: number, writing: Writing): NameSound[] {
  const found: NameSound[] = [];
  const seen = new Set<number>();
  for (const key of consonantKeys(asked)) {
    if (key === '') continue;
    // Names share their words: each sound is compared once.
    const compared = new Map<string, number>();
    for (const place of key.length >= BEGUN_CONSONANTS ? wordsWithStart(keys, key) : placeOf(keys, key)) {
      const same = keys.words[place] === key;
      const allowed = same ? most * (SHARES[key.length] ?? 1) : most / 3;
      for (const number of keys.owners[place] ?? []) {
        const sound = sounds[number];
        if (!sound || seen.has(number)) continue;
        seen.add(number);
        const far =
          compared.get(sound.sounds) ?? farness(asked, sound.sounds, { begun: !same, limit: allowed, writing });
        compared.set(sound.sounds, far);
        if (far <= allowed) found.push({ name: sound.name, likeness: likeness(far, sound, same) });
      }
    }
  }
  return found;
}

/** How far two sounds are from each other, in sounds a sound; beyond what is allowed it is only known to be more. */
function farness(asked: string, name: string, comparison: Required<Comparison>): number {
  const length = Math.max((asked.length + name.length) / 2, SHORTEST);
  return soundDistance(asked, name, { ...comparison, limit: comparison.limit * length }) / length;
}

/** By how many consonants there are, how much of what is allowed: what has few is like many names. */
const SHARES: Readonly<Record<number, number>> = { 1: 0.3, 2: 0.6, 3: 0.8 };

/** So many consonants make a beginning of a name. */
const BEGUN_CONSONANTS = 4;

/** In a shorter word one sound would be too much of it. */
const SHORTEST = 4;

function likeness(far: number, { part }: IndexedSound, whole: boolean): number {
  return 1 - far - (part === 'whole' ? 0 : part === 'tail' ? 0.05 : 0.1) - (whole ? 0 : 0.2);
}

/** For each name how well it fits at the best. */
function best(found: readonly NameSound[]): NameSound[] {
  const byName = new Map<number, number>();
  for (const { name, likeness: each } of found) byName.set(name, Math.max(each, byName.get(name) ?? 0));
  return [...byName].map(([name, each]) => ({ name, likeness: each }));
}
