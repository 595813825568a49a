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
  const initials = new Set(names.map((name) => name.charAt(0)));
  let [start, index] = [first, first];
  while (index > free) {
    const left = tokens[index - 1];
    const joined = !tokens[index]?.gap;
    if (left?.kind === 'word' && !(joined && index === first)) {
      const isGiven = isCapitalised(left.key) && isGivenOf(left.key, names, lexicon.language);
      if (!isGiven && !(isCapitals(left.key) && [...left.key].every((letter) => initials.has(letter)))) break;
      start = index = index - 1;
    } else if (left?.key === '.' && !left.gap && isInitial(tokens[index - 2])) {
      index -= 2;
      if (initials.has(tokens[index]?.key ?? '')) start = index;
    } else if (left?.key === '-' && joined && !left.gap && index !== first) index--;
    else break;
  }
  return start;
}

function isInitial(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.key.length === 1 && isCapitalised(token.key);
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
    return (
      word === name.toUpperCase() ||
      [name, ...declined(name, language)].some((each) => isAlike(undiacritic(word), undiacritic(each)))
    );
  });
}

function isAlike(a: string, b: string): boolean {
  // Another last vowel is another person's: "Vladimira", "Martina".
  if (/[aа]$/.test(a) !== /[aа]$/.test(b)) return false;
  const shorter = Math.min(a.length, b.length);
  return a.startsWith(b) || b.startsWith(a) || (shorter > 4 && distance(a, b) <= (shorter > 6 ? 2 : 1));
}
