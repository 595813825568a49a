import { distance } from 'fastest-levenshtein';
import { declined } from './forms/inflection.ts';
import { undiacritic } from './letter-variants.ts';
import { isCapitalised, isCapitals, type Token } from './tokens.ts';
import type { Lexicon } from './types.ts';

/** Takes given names, initials and patronymics of the person before a family name into the mention: its first token. */
export function withGivenNames(
  tokens: readonly Token[],
  lexicon: Lexicon,
  owners: readonly string[],
  first: number,
  free: number,
): number {
  const names = givenOf(lexicon, owners);
  const areInitials = (word: string): boolean =>
    [...word].every((letter) => names.some((name) => name.startsWith(letter)));
  let start = first;
  for (let index = first; index > free && tokens[index]?.gap; ) {
    const [left, letter] = [tokens[index - 1], tokens[index - 2]];
    if (left?.key === '.' && !left.gap && /^\p{Lu}$/u.test(letter?.key ?? '')) {
      index -= 2;
      if (areInitials(letter?.key ?? '')) start = index;
    } else {
      if (left?.kind !== 'word' || !isCapitalised(left.key)) break;
      if (!isGivenOf(left.key, names, lexicon.language) && !(isCapitals(left.key) && areInitials(left.key))) break;
      start = --index;
    }
  }
  return start;
}

/** The given names of those whom a form may mean. */
export function givenOf({ given }: Lexicon, owners: readonly string[]): string[] {
  return owners.flatMap((id) => [...(given.get(id) ?? [])]);
}

/** One of a person's given names: the name itself, declined, in capitals, or spelled a little otherwise: Wladimir, Joseph. */
export function isGivenOf(word: string, names: readonly string[], language: string): boolean {
  return names.some((name) => {
    if (word === name) return true;
    if (name.length < 3 || word.length < 3) return false;
    if (word === name.toUpperCase()) return true;
    return [name, ...declined(name, language)].some((each) => isAlike(undiacritic(word), undiacritic(each)));
  });
}

function isAlike(a: string, b: string): boolean {
  // Another last vowel is another person's: "Vladimira", "Martina".
  if (/[aа]$/.test(a) !== /[aа]$/.test(b)) return false;
  const shorter = Math.min(a.length, b.length);
  return a.startsWith(b) || b.startsWith(a) || (shorter > 4 && distance(a, b) <= (shorter > 6 ? 2 : 1));
}
