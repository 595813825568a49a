/** A quotation in a text: the range from its opening mark to behind its closing one, in UTF-16 units. */
export interface Quotation {
  start: number;
  end: number;
  /** The words between the marks. */
  words: string;
}

/**
 * What closes what has been opened, by the habits of many languages: “English”, „deutsch“, „polski”, «français»,
 * »dansk«, ”svenska”, 「日本語」, ״עברית״. Straight and single marks are read by what stands beside them.
 * See Unicode CLDR, "quotationStart" and "quotationEnd" of the locales.
 */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '‟': '”',
  '”': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '﹁': '﹂',
  '﹃': '﹄',
  '〝': '〞〟',
  '｢': '｣',
  '״': '״',
  '"': '"',
  '＂': '＂',
  '‚': '‘’',
  '‘': '’',
  "'": "'",
};

/** Marks that are apostrophes, inches or closing marks elsewhere: they open only at the beginning of a word. */
const OPEN_WORDS_ONLY = new Set(['”', '»', '›', '"', '״', '‘', "'"]);

/** Marks that are apostrophes as well: they close only at the end of a word. */
const APOSTROPHES = new Set(['’', "'", '״']);

/** Marks that look like apostrophes where they open. */
const APOSTROPHES_TOO = new Set(['‘', "'"]);

/** Marks of which one alone says nothing: without its partner it is an apostrophe. */
const NEEDS_CLOSING = new Set(['‘', "'", '‚', '”', '»', '›', '״']);

/**
 * The quotations of a running text, in order; a quotation inside another is part of it. One that is not closed goes on
 * to the end, as in a speech whose every paragraph opens anew.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let at = 0;
  while (at < text.length) {
    const end = opensAt(text, at) ? closingOf(text, at) : undefined;
    if (end === undefined) {
      at++;
      continue;
    }
    const words = text.slice(at + 1, end.closed ? end.at : undefined).trim();
    if (isSaid(words, text[at] ?? '')) found.push({ start: at, end: end.closed ? end.at + 1 : text.length, words });
    at = end.closed ? end.at + 1 : text.length;
  }
  return found;
}

/** Words, and not only a letter between two apostrophes: rock 'n' roll. */
function isSaid(words: string, mark: string): boolean {
  return /[\p{L}\p{N}]/u.test(words) && !(APOSTROPHES_TOO.has(mark) && words.length < 2);
}

function opensAt(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (!(mark in CLOSERS)) return false;
  const next = text.slice(at + 1, at + 3);
  if (!OPEN_WORDS_ONLY.has(mark)) return true;
  if (/^\s|^$/.test(next) || /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at))) return false;
  // ’90s, ’tis: what is left out at the beginning of a word.
  return !(mark === "'" && /^\d\d/.test(next));
}

function closingOf(text: string, start: number): { at: number; closed: boolean } | undefined {
  const mark = text[start] ?? '';
  const closers = CLOSERS[mark] ?? '';
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at] ?? '';
    if (!closers.includes(char)) continue;
    if (APOSTROPHES.has(char) && !/[^\s]$/.test(text.slice(0, at))) continue;
    if (APOSTROPHES.has(char) && /^[\p{L}\p{N}]/u.test(text.slice(at + 1))) continue;
    return { at, closed: true };
  }
  return NEEDS_CLOSING.has(mark) ? undefined : { at: text.length, closed: false };
}
