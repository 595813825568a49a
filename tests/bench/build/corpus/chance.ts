import { random } from '../../names-corpus.ts';

/** What is drawn by lot: the same from the same seed. */
export interface Chance {
  /** A whole number from 0, below the bound. */
  below(bound: number): number;
  /** A whole number from the first to the last. */
  between(first: number, last: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Different ones of the items, as many as asked for or as there are. */
  some<Item>(items: readonly Item[], count: number): Item[];
  /** Whether something happens that happens so often, from 0 to 1. */
  happens(often: number): boolean;
}

/** A lot for one thing of a corpus (`article 17`), so that what one thing draws changes no other. */
export function chance(seed: number, ...of: (string | number)[]): Chance {
  let state = seed;
  for (const letter of of.join(' ')) state = (Math.imul(state, 31) + letter.charCodeAt(0)) | 0;
  const next = random(state);
  const below = (bound: number) => Math.floor(next() * bound);
  return {
    below,
    between: (first, last) => first + below(last - first + 1),
    pick<Item>(items: readonly Item[]): Item {
      if (items.length === 0) throw new Error('Nothing can be picked of nothing.');
      return items[below(items.length)] as Item;
    },
    some(items, count) {
      const left = [...items];
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)).flat();
    },
    happens: (often) => next() < often,
  };
}
