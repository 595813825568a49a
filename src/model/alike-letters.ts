// What readers take for one letter, for names in texts (src/names), protected names and the search alike.

/**
 * What changes nothing in a word, for a class of an expression: soft hyphens, joiners, direction and variation marks
 * (Unicode: default ignorable), and the lengthening of Arabic.
 */
export const IGNORED = '\\p{Default_Ignorable_Code_Point}\\u0640';

/** Kinds of apostrophes and signs that are typed for one. */
export const APOSTROPHES = "'‘’‛ʹʻʼʽ′`´＇";

/** Letters and digits that keyboards of one script have in several forms, by each of them the one that stands for all. */
export const ALIKE = table('اٱ يىیې هةە كکڪ 台臺 0٠۰ 1١۱ 2٢۲ 3٣۳ 4٤۴ 5٥۵ 6٦۶ 7٧۷ 8٨۸ 9٩۹');

/** The usual plain spelling of small Latin letters that Unicode does not take apart (CLDR, Latin-ASCII). */
export const PLAIN_LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  'ß ss,æ ae,ð d,ø o,þ th,đ d,ħ h,ı i,ĸ q,ł l,ŋ n,œ oe,ŧ t,ə e'.split(',').map((pair) => pair.split(' ')),
);

/** How German and the Nordic languages write small letters of theirs where they have none: "Mueller", "Joergensen", "Haakon". */
export const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

const WRITTEN_OUT_IN: Readonly<Record<string, RegExp>> = {
  de: /[äöü]/gi,
  da: /[øå]/gi,
  nb: /[øå]/gi,
  nn: /[øå]/gi,
  no: /[øå]/gi,
};

/** A text of a language (BCP 47) with its letters written out as that language does; of others as it is. */
export function writtenOut(text: string, language: string): string {
  const letters = WRITTEN_OUT_IN[language.split('-')[0] ?? ''];
  if (!letters) return text;
  return text.normalize('NFC').replace(letters, (letter) => WRITTEN_OUT[letter.toLowerCase()] ?? letter);
}

/** Every other character by the first one of its group; groups are parted by spaces. */
export function table(groups: string): Readonly<Record<string, string>> {
  return Object.fromEntries(groups.split(' ').flatMap(([to = '', ...from]) => from.map((letter) => [letter, to])));
}

const NOTHING = new RegExp(`[${IGNORED}]`, 'gu');

/**
 * Without what changes nothing, and without the marks on Latin, Greek, Cyrillic, Arabic and Hebrew letters, in whatever
 * width (NFKD); elsewhere marks are letters.
 */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(NOTHING, '')
    .replace(/([\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}])\p{M}+/gu, '$1')
    .normalize('NFC');
}

/** Without what changes nothing, and of the marks only without points and hamza of Arabic and Hebrew, which a text may leave out. */
export function withoutPoints(text: string): string {
  const shown = text.replace(NOTHING, '');
  if (!/[\u0590-\u06ff]/.test(shown)) return shown;
  return shown
    .normalize('NFD')
    .replace(/([\p{sc=Arab}\p{sc=Hebr}])\p{M}+/gu, '$1')
    .normalize('NFC');
}
