import { IGNORED } from '../model/alike-letters.ts';
import { fold } from './letter-variants.ts';

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
  let [gap, wrapped, at] = [false, false, 0];
  const put = (end: number, kind: Token['kind'], key: string): void => {
    tokens.push({ start: at, end, key, kind, gap, wrapped });
    gap = wrapped = false;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    let end = at;
    while (isPlain(text.charCodeAt(end))) end++;
    // The commonest by far are told without the expression: a space, a word or a mark of ASCII.
    if (code === 32) {
      gap = true;
      end++;
    } else if (end > at && !(text.charCodeAt(end) > 127)) put(end, 'word', text.slice(at, end));
    else if (code > 32 && code < 127 && code !== 96 && end === at) put(++end, 'mark', text.charAt(at));
    else {
      TOKEN.lastIndex = at;
      const [raw = '', space, word, ignored, lone, katakana, hangul] = TOKEN.exec(text) ?? [];
      end = at + raw.length;
      if (space !== undefined) {
        gap = true;
        wrapped ||= /[\n\r\u2028]/.test(raw);
      } else if (ignored === undefined) {
        put(end, word ? 'word' : lone ? 'lone' : katakana ? 'katakana' : hangul ? 'hangul' : 'mark', fold(raw));
      }
    }
    at = end;
  }
  return tokens;
}

/** A letter or digit of ASCII, or a low line. */
function isPlain(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) || code === 95;
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

/** The word just before, within a sentence; none where a full stop ends an abbreviation. */
export function wordBefore(tokens: readonly Token[], first: number): string | undefined {
  const left = tokens[first - 1];
  return left?.kind === 'word' && tokens[first]?.gap ? left.key : undefined;
}

/** The word just behind. */
export function wordBehind(tokens: readonly Token[], last: number): string | undefined {
  const right = tokens[last + 1];
  return right?.gap && right.kind === 'word' ? right.key : undefined;
}

/** Whether a token is the first of a sentence, of a line of a list, or of a quotation. */
export function startsSentence(tokens: readonly Token[], index: number): boolean {
  const left = tokens[index - 1];
  return !left || (left.kind === 'mark' && !(tokens[index]?.gap ? /^[,·&$%]$/ : /^[,·&$%/'-]$/).test(left.key));
}
