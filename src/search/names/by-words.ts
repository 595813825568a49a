import { fitOf } from './name-fit.ts';
import type { NameIndex } from './name-index.ts';
import { type NearWord, nearWords } from './vocabulary.ts';

/** How a name fits what was asked, by its place in the index; `fit` is from 1, the whole name, to 0. */
export interface NameFit {
  name: number;
  fit: number;
  /** How many typing errors it takes. */
  errors: number;
}

/** How many typing errors a word may have. */
export type Allowed = (word: string) => number;

/**
 * The names that have every asked word, in any order, or words that begin so, each with no more than the allowed errors.
 * A number has no errors, and a short word none in its beginning: each would be another word.
 */
export function namesByWords({ names, words: list }: NameIndex, asked: readonly string[], allowed: Allowed): NameFit[] {
  let fitting: Map<number, number> | undefined;
  for (const word of [...asked].sort((a, b) => b.length - a.length)) {
    const errors = allowed(word);
    const near = nearWords(list, word, errors, true).filter(({ place, steps }) =>
      isError(steps) ? errors > 0 && isNear(word, list.words[place] ?? '', steps) : true,
    );
    fitting = meet(fitting, stepsByName(near, list.owners));
    if (fitting.size === 0) return [];
  }
  return [...(fitting ?? [])].map(([name, cost]) => {
    const words = names[name]?.words ?? [];
    const errors = Math.floor(cost / ONE_ERROR);
    return { name, fit: fitOf(asked, words, cost), errors };
  });
}

/** Names of which the joined words are what was asked, joined: with a space lost, or one too many. */
export function namesByJoined(index: NameIndex, asked: readonly string[], allowed: Allowed): NameFit[] {
  const text = asked.join('');
  if (text.length < SHORTEST_JOINED) return [];
  const errors = text.length >= LONG_JOINED ? allowed(text) : 0;
  // Of several words each has been compared with its own: it is one error that made a space, or is in a short word.
  const lost = nearWords(index.joined, text, asked.length === 1 ? errors : Math.min(errors, 1), true).filter(
    ({ steps }) => !isError(steps) || Number.isInteger(steps),
  );
  const added = asked.length > 1 ? nearWords(index.words, text, errors, false) : [];
  const fitting = stepsByName(lost, index.joined.owners);
  for (const [name, steps] of stepsByName(added, index.words.owners)) {
    fitting.set(name, Math.min(steps, fitting.get(name) ?? Number.POSITIVE_INFINITY));
  }
  return [...fitting].map(([name, cost]) => ({
    name,
    fit: JOINED * fitOf([text], [index.names[name]?.words.join('') ?? ''], cost),
    errors: Math.floor(cost),
  }));
}

/** Whether any name has a word. */
export function isKnownWord({ words, joined }: NameIndex, word: string): boolean {
  return nearWords(words, word, 0, true).length > 0 || nearWords(joined, word, 0, true).length > 0;
}

/** "f16" is long enough to be joined, "ab" is not. */
const SHORTEST_JOINED = 3;

/** Errors in a name without its spaces are looked for from here on. */
const LONG_JOINED = 8;

const JOINED = 0.95;

/** Steps of a whole error or more: a half one is a word that is only begun. */
function isError(steps: number): boolean {
  return steps >= ONE_ERROR;
}

const ONE_ERROR = 1;

/** Whether a word with an error is still the same word: see {@link namesByWords}. */
function isNear(asked: string, word: string, steps: number): boolean {
  if (/\d/.test(asked) || /\d/.test(word)) return false;
  const begun = !Number.isInteger(steps);
  // An error in the last letter of a beginning is another beginning.
  if (begun) return asked.length >= (steps < 2 ? 6 : LONG) && !word.startsWith(asked.slice(0, -1));
  return word.length >= 5 && (steps < 2 || asked.length >= LONG || lettersApart(asked, word) <= 1);
}

/** Two errors in a shorter word are too many, but where one of them only exchanged letters. */
const LONG = 7;

/** How many letters one of two words has and the other has not, in whatever order they stand. */
function lettersApart(a: string, b: string): number {
  const counts = new Map<string, number>();
  for (const letter of a) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const letter of b) counts.set(letter, (counts.get(letter) ?? 0) - 1);
  const sum = (side: number) => [...counts.values()].reduce((all, count) => all + Math.max(0, side * count), 0);
  return Math.max(sum(1), sum(-1));
}

/** For each name the least steps of its words. */
function stepsByName(near: readonly NearWord[], owners: readonly (readonly number[])[]): Map<number, number> {
  const steps = new Map<number, number>();
  for (const { place, steps: cost } of near) {
    for (const name of owners[place] ?? []) {
      const known = steps.get(name);
      if (known === undefined || cost < known) steps.set(name, cost);
    }
  }
  return steps;
}

/** The names that both have, with the sum of their steps. */
function meet(before: ReadonlyMap<number, number> | undefined, next: Map<number, number>): Map<number, number> {
  if (!before) return next;
  const both = new Map<number, number>();
  for (const [name, steps] of next) {
    const earlier = before.get(name);
    if (earlier !== undefined) both.set(name, earlier + steps);
  }
  return both;
}
