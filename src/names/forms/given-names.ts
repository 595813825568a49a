import { distance } from 'fastest-levenshtein';
import { undiacritic } from '../letter-variants.ts';
import { declined } from './inflection.ts';

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
