import { type FindProtected, protectedFinder } from '../../../src/protection/find-protected.ts';
import { keyedList } from '../../../src/protection/keyed-list.ts';

export const KEY = 'a key that is long enough for any list of names';

/** What finds these invented names; each has the line of its place, from 1. */
export function finderOf(...names: string[]): FindProtected {
  const listed = names.map((name, index) => ({ line: index + 1, name }));
  return protectedFinder(keyedList(listed, KEY), KEY);
}
