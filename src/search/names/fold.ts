import { ALIKE, APOSTROPHES, PLAIN_LATIN, withoutMarks } from '../../model/alike-letters.ts';

const PLAIN: Readonly<Record<string, string>> = { ...PLAIN_LATIN, ...ALIKE };
const NOTHING = new RegExp(`[${APOSTROPHES}.·]`, 'gu');
const THOUSANDS = /(\d)[,\u00a0\u202f](?=\d{3}(?!\d))/g;

/**
 * A text as names are compared: lower case, without diacritics, with the letters that Unicode does not take apart
 * (ł ø đ ı ß æ …) written as plain ones, hyphens and other signs as spaces, full stops and apostrophes left out.
 * "Łukasz O’Brien-Ørsted" is "lukasz obrien orsted", 1,457 is 1457. Letters that Arabic and Persian keyboards have in two
 * forms are one. What has no width (soft hyphens, joiners) is left out. Scripts other than Latin, Greek, Cyrillic, Arabic and Hebrew keep
 * their marks, which are letters there.
 */
export function fold(text: string): string {
  if (/^[a-z0-9 -]*$/i.test(text)) return text.toLowerCase().replace(/[ -]+/g, ' ').trim();
  // An acute accent that stands alone is typed for an apostrophe, and would be taken apart.
  return withoutMarks(text.replaceAll('´', "'"))
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(NOTHING, '')
    .replace(THOUSANDS, '$1')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a folded text. */
export function foldedWords(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/**
 * The forms to index beside the names, each once: for a name with a letter that a search engine does not fold, because
 * it has no diacritic to strip ("Łukasz", not "José"), the plain form of the name.
 */
export function foldedForms(names: readonly string[]): string[] {
  const unfolded = names.filter((name) => [...name.toLowerCase()].some((letter) => letter in PLAIN));
  return [...new Set(unfolded.map(fold))];
}
