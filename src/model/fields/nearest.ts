import { distance } from 'fastest-levenshtein';

/**
 * The candidate that is most like the given word, for "did you mean". `undefined` when none is near: more than two
 * fifths of the letters would have to change, beyond which a suggestion misleads.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length * 0.4)) + 1;
  for (const candidate of candidates) {
    const steps = distance(word, candidate);
    if (steps < least) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}
