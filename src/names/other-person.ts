import { TITLES } from './data/neighbour-words.ts';
import { isGivenName, isGivenOf } from './forms/given-names.ts';
import { isCapitalised } from './tokens.ts';
import type { Context, Form, Lexicon } from './types.ts';

/** Whether a word before a family name is a given name of somebody else. */
export function isOtherGiven({ lexicon, free, tokens }: Context, form: Form, word: string): boolean {
  if (free > 0 && tokens[free - 1]?.key === word) return false;
  if (isOwnGiven(lexicon, form, word)) return false;
  if (TITLES.has(word)) return false;
  return lexicon.allGiven.has(word) || isGivenName(word, lexicon.language);
}

/** Whether a word is a given name of one whom the form may mean. */
export function isOwnGiven({ given }: Lexicon, { owners }: Form, word: string): boolean {
  return owners.some((id) => isGivenOf(word, given.get(id) ?? new Set()));
}

/** "J. Smith" is not John; but "M." is a French mister, and a sentence may end in a letter. */
export function isOtherInitial({ tokens, lexicon }: Context, form: Form, first: number): boolean {
  const [letter, stop] = [tokens[first - 2], tokens[first - 1]];
  if (stop?.key !== '.' || stop.gap || letter?.kind !== 'word') return false;
  if (letter.key.length > 1 || !isCapitalised(letter.key) || letter.key === 'M') return false;
  if (tokens[first - 3]?.key === '.' && /^U[SNK]$/.test(`${tokens[first - 4]?.key}${letter.key}`)) return false;
  const given = form.owners.flatMap((id) => [...(lexicon.given.get(id) ?? [])]);
  return !given.some((name) => name.startsWith(letter.key)) && !isGivenOf(tokens[first - 3]?.key ?? '', new Set(given));
}
