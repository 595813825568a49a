import { fold, IGNORED } from './fold.ts';

/** A word, a lone ideograph or a mark, with the place where it stands in the string (UTF-16). */
export interface Token {
  start: number;
  end: number;
  /** What is compared: the text with the variants of one character made alike; case is kept. */
  key: string;
  kind: 'word' | 'lone' | 'katakana' | 'hangul' | 'mark';
  /** White space stands before it. */
  gap: boolean;
  /** That white space holds a line ending. */
  wrapped: boolean;
}

const UNSPACED = '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const IDEOGRAPHIC = '\\p{Script=Han}\\p{Script=Hiragana}〆〇々';
// Raised figures are footnote marks, and U+02B9 to U+02BC are apostrophes: neither belongs to a word.
const NO_WORD = '\\u00b2\\u00b3\\u00b9\\u02b9-\\u02bc\\u2070-\\u207e\\u2080-\\u208e';
const WORD = `[[\\p{L}\\p{M}\\p{N}_]--[${UNSPACED}${IDEOGRAPHIC}${NO_WORD}${IGNORED}ー\\p{Script=Katakana}\\p{Script=Hangul}]]`;
const TOKEN = new RegExp(
  [
    '(\\s+)',
    `(${WORD}(?:[${IGNORED}]*${WORD})*)`,
    `([${IGNORED}]+)`,
    `([${IDEOGRAPHIC}]\\p{M}*|[[${UNSPACED}]&&[\\p{L}\\p{N}]]\\p{M}*)`,
    '((?:[\\p{Script=Katakana}ー]\\p{M}*)+)',
    '(\\p{Script=Hangul}+)',
    '.',
  ].join('|'),
  'gsv',
);

/** Cuts a string into words and marks; white space and ignored characters are left out. Never throws. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let gap = false;
  let wrapped = false;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [raw, space, word, ignored, lone, katakana, hangul] = match;
    if (space !== undefined) {
      gap = true;
      wrapped ||= raw !== ' ' && /[\n\r\u2028]/.test(raw);
      continue;
    }
    if (ignored !== undefined) continue;
    const kind = word ? 'word' : lone ? 'lone' : katakana ? 'katakana' : hangul ? 'hangul' : 'mark';
    tokens.push({ start: match.index, end: match.index + raw.length, key: fold(raw), kind, gap, wrapped });
    gap = false;
    wrapped = false;
  }
  return tokens;
}

/** Begins with a capital. */
export function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  return /^[\p{Lu}\p{Lt}]/u.test(word);
}

/** Two letters or more, all of them capitals. */
export function isCapitals(word: string): boolean {
  return isCapitalised(word) && /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$|^\p{Lu}{2,}$/u.test(word);
}
