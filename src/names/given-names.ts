import { distance } from 'fastest-levenshtein';
import { declined } from './forms/inflection.ts';
import { undiacritic } from './letter-variants.ts';
import { isCapitalised, type Token } from './tokens.ts';
import type { Lexicon } from './types.ts';

/** Takes given names, initials and patronymics of the person before a family name into the mention: its first token. */
export function withGivenNames(
  tokens: readonly Token[],
  { given, language }: Lexicon,
  owners: readonly string[],
  first: number,
  free: number,
): number {
  const names = owners.flatMap((id) => [...(given.get(id) ?? [])]);
  let start = first;
  for (let index = first; index > free; ) {
    const [letter, left] = [tokens[index - 2]?.key ?? '', tokens[index - 1]];
    if (left?.key === '.' && !left.gap && /^\p{Lu}$/u.test(letter)) {
      index -= 2;
      if (names.some((name) => name.startsWith(letter))) start = index;
    } else if (left && tokens[index]?.gap && isCapitalised(left.key) && isGivenOf(left.key, names, language))
      start = --index;
    else break;
  }
  return start;
}

/** One of a person's given names: the name itself, declined, in capitals, or spelled a little otherwise: Wladimir, Joseph. */
function isGivenOf(word: string, names: readonly string[], language: string): boolean {
  return names.some((name) => {
    if (word === name) return true;
    if (name.length < 3 || word.length < 3) return false;
    const forms = [name, name.toUpperCase(), ...declined(name, language)].map(undiacritic);
    return forms.some((form) => isAlike(undiacritic(word), form));
  });
}

function isAlike(a: string, b: string): boolean {
  // Another last vowel is another person's: "Vladimira", "Martina".
  if (/[aа]$/.test(a) !== /[aа]$/.test(b)) return false;
  const shorter = Math.min(a.length, b.length);
  return a.startsWith(b) || b.startsWith(a) || (shorter > 4 && distance(a, b) <= (shorter > 6 ? 2 : 1));
}
