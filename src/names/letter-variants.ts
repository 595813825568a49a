// Soft hyphen, zero-width and direction characters: they change nothing in a name.
export const IGNORED =
  '\\u00ad\\u034f\\u061c\\u180b-\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufe00-\\ufe0f\\ufeff';

const PLAIN = /^[\x21-\x26\x28-\x7e]*$/;
const IGNORED_ALL = new RegExp(`[${IGNORED}\\u0640]`, 'gv');
const ARABIC_MARKS = /[\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const HEBREW_POINTS = /[\u0591-\u05bd\u05bf\u05c1-\u05c7]/g;
/** Each first character, and those that are made it. */
const VARIANTS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "'‘’‛ʹʻʼʽ′`´＇",
    '"“”„‟«»״＂',
    '-‐‑‒–—―−⁃﹣－־',
    '·・•‧∙⋅･',
    'её',
    'ЕЁ',
    'اآأإٱ',
    'يىیې',
    'هةە',
    'كکڪ',
    '台臺',
  ].flatMap(([to = '', ...from]) => from.map((letter) => [letter, to])),
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

const STROKED: Readonly<Record<string, string>> = Object.fromEntries(
  'ø o|Ø O|ł l|Ł L|đ d|Đ D|ı i|ß ss|æ ae|Æ Ae|œ oe|Œ Oe|ð d|þ th|ə e'.split('|').map((pair) => pair.split(' ')),
);

/** A Latin word without its diacritics: "Erdoğan" becomes "Erdogan". Other scripts come back as they are. */
export function undiacritic(text: string): string {
  if (!/[^\x20-\x7e]/.test(text) || !/\p{Script=Latin}/u.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øØłŁđĐıßæÆœŒðþə]/g, (letter) => STROKED[letter] ?? letter);
}
