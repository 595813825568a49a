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

/** Stands in a plain text for what no name may cross: code, a link, a picture, raw HTML. */
export const BARRIER = '\ufffc';

// Soft hyphen, zero-width and direction characters: they change nothing in a name.
const IGNORED =
  '\\u00ad\\u034f\\u061c\\u180b-\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufe00-\\ufe0f\\ufeff';
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

const PLAIN = /^[\x21-\x26\x28-\x7e]*$/;
const IGNORED_ALL = new RegExp(`[${IGNORED}\\u0640]`, 'gv');
const ARABIC_MARKS = /[\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const HEBREW_POINTS = /[\u0591-\u05bd\u05bf\u05c1-\u05c7]/g;
const VARIANTS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["'", '‘’‛ʹʻʼʽ′`´＇'],
    ['"', '“”„‟«»″״＂'],
    ['-', '‐‑‒–—―−⁃﹣－־'],
    ['·', '・•‧∙⋅･'],
    ['ё', 'е'],
    ['Ё', 'Е'],
    ['آأإٱ', 'ا'],
    ['ىیې', 'ي'],
    ['ە', 'ه'],
    ['ة', 'ه'],
    ['کڪ', 'ك'],
    ['臺', '台'],
  ].flatMap(([left = '', right = '']) =>
    // Letters map onto the common form on the right, marks onto the one on the left.
    /\p{L}/u.test(left) ? [...left].map((from) => [from, right]) : [...right].map((from) => [from, left]),
  ),
);
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'gu');

/**
 * Makes alike what readers take for one character: NFC and NFD, full-width letters, kinds of quotes, hyphens and
 * middle dots, Russian ё and е, the Arabic and Persian forms of alif, ya, kaf and ha, vowel points. Case is kept.
 */
export function fold(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  const text = (/[\uff01-\uff9f]/.test(raw) ? raw.normalize('NFKC') : raw.normalize('NFC')).replace(IGNORED_ALL, '');
  return text
    .replace(ARABIC_MARKS, '')
    .replace(HEBREW_POINTS, '')
    .replace(VARIANT, (from) => VARIANTS[from] ?? from);
}

const STROKED: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ð: 'd',
  þ: 'th',
  ə: 'e',
};

/** A Latin word without its diacritics: "Erdoğan" becomes "Erdogan". Other scripts come back as they are. */
export function undiacritic(text: string): string {
  if (!/[^\x20-\x7e]/.test(text) || !/\p{Script=Latin}/u.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øØłŁđĐıßæÆœŒðþə]/g, (letter) => STROKED[letter] ?? letter);
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
