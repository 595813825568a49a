import { fold } from './fold.ts';

/**
 * The sound of a romanised word, roughly: one key for Zelensky, Zelenskiy and Selenskyj, one for Shoigu, Schoigu and
 * Choïgou. What romanisations write differently is written alike: hissing sounds, i and y, u and ou, v and w, k and c.
 * The order matters: longer spellings come first. After the tables of BGN/PCGN, ISO 9, Duden and the French usage for
 * Cyrillic, in which these differ.
 */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/shch|schtsch|chtch|szcz|tsch|tch|sch|tsh|dzh|cz|sz|sh|ch|zh/g, 's'],
  [/ts|tz|hs|ks|x|z|ç/g, 's'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/gh/g, 'g'],
  [/ck|qu|[cq]/g, 'k'],
  [/ou|oo/g, 'u'],
  [/[wf]/g, 'v'],
  [/[jy]/g, 'i'],
  [/i+([aeou])/g, '$1'],
  [/(.)\1+/g, '$1'],
];

/** The key of a text, word by word; words of other scripts are left as they are folded. */
export function romanKey(text: string): string {
  return ALIKE.reduce((key, [spelling, sound]) => key.replace(spelling, sound), fold(text));
}
