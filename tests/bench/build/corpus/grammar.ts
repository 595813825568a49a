import type { Beat } from './beats.ts';
import type { Chance } from './chance.ts';
import { capital, madePlace } from './made-names.ts';
import { GRAMMAR } from './words.ts';

/** The rules by which something is said: `simple`, `sentence`, `heading` and so on. */
export type Rule = keyof typeof GRAMMAR;

const split = new Map<string, string[]>();

/**
 * Says something by a rule of the grammar, in the words of a beat. `name` is who it is about, where the rule asks for one.
 * It begins in small letters unless the rule has it otherwise.
 */
export function say(rule: Rule, beat: Beat, by: Chance, name = ''): string {
  const expand = (symbol: string): string => {
    if (symbol === 'name') return name;
    if (symbol === 'number') return figure(by);
    if (symbol === 'elsewhere') return madePlace(by);
    const words = GRAMMAR[symbol] ?? (beat as unknown as Record<string, string | undefined>)[symbol];
    if (words === undefined) throw new Error(`The grammar has no "${symbol}".`);
    return by.pick(choices(words)).replace(/\{(\w+)\}/g, (_, inner: string) => expand(inner));
  };
  return expand(rule).replace(/\b(a|A) (?=[aeio]|un[^i])/g, '$1n ');
}

/** The same with a capital. */
export function sayFirst(rule: Rule, beat: Beat, by: Chance, name = ''): string {
  return capital(say(rule, beat, by, name));
}

/** A figure from 11 to about 20,000, small ones more often than large ones, as English writes it. */
function figure(by: Chance): string {
  const digits = by.between(2, 4);
  return by.between(11, 2 * 10 ** digits).toLocaleString('en-GB');
}

/** The items of a list that is written with bars. */
export function choices(words: string): string[] {
  const known = split.get(words);
  if (known) return known;
  const items = words.split('|');
  split.set(words, items);
  return items;
}

/** Every word that the grammar and a beat know, in small letters: what no made-up name may be. */
export function knownWords(beats: readonly Beat[]): Set<string> {
  const all = [...Object.values(GRAMMAR), ...beats.flatMap((beat) => Object.values(beat) as string[])];
  return new Set(
    all
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
}
