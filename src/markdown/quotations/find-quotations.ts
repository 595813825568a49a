/** A quotation in a text: the range from its opening mark to behind its closing one, in UTF-16 units. */
export interface Quotation {
  start: number;
  end: number;
  /** The words between the marks. */
  words: string;
}

/**
 * What closes what has been opened, by the habits of many languages: “English”, „deutsch“, „polski”, «français»,
 * »dansk«, »suomea», ”svenska”, ”عربي“, 「日本語」, ״עברית״. Straight and single marks are read by what stands beside
 * them. See Unicode CLDR, "quotationStart" and "quotationEnd" of the locales.
 */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”"',
  '‟': '”',
  '”': '”“',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '﹁': '﹂',
  '﹃': '﹄',
  '〝': '〞〟',
  '｢': '｣',
  '״': '״',
  '"': '"',
  '＂': '＂',
  '❝': '❞',
  '‚': '‘’',
  '‘': '’',
  "'": "'",
};

/** Marks that are apostrophes, inches or closing marks elsewhere: they open only at the beginning of a word. */
const OPEN_WORDS_ONLY = new Set(['”', '»', '›', '"', '״', '‘', "'"]);

/** Marks that are apostrophes as well: they close only at the end of a word. */
const APOSTROPHES = new Set(['’', "'", '״']);

/** Marks that look like apostrophes where they open. */
const SINGLE = new Set(['‘', "'"]);

/** Marks of which one alone says nothing: without its partner it is an apostrophe. */
const NEEDS_CLOSING = new Set(['‘', "'", '‚', '”', '»', '›', '״']);

/** Letters of the scripts that write apostrophes and inches within and behind words; in others, a mark there quotes. */
const LETTER =
  /[\p{N}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}]/u;
const BEHIND_LETTER = new RegExp(`${LETTER.source}\\p{M}*$`, 'u');
const BEFORE_LETTER = new RegExp(`^${LETTER.source}`, 'u');

/** How many words a quotation has at most whose closing mark could as well be a possessive: the ‘new reforms’ were. */
const SHORT = 3;

/**
 * The quotations of a running text, in order; a quotation inside another is part of it. One that is not closed goes on
 * to the end, as in a speech whose every paragraph opens anew.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  // Marks that nothing closes from here on, so that each is looked for to the end only once.
  const unclosed = new Set<string>();
  let at = 0;
  while (at < text.length) {
    const mark = text[at] ?? '';
    const opens = !unclosed.has(mark) && opensAt(text, at);
    const closing = opens ? closingOf(text, at) : undefined;
    if (closing === undefined) {
      // For a single mark that is not said: the next one may be read otherwise.
      if (opens && !SINGLE.has(mark)) unclosed.add(mark);
      at++;
      continue;
    }
    const words = text.slice(at + 1, closing).trim();
    const end = Math.min(closing + 1, text.length);
    if (isSaid(words, mark)) found.push({ start: at, end, words });
    at = end;
  }
  return found;
}

/**
 * Words, and not only a letter between two apostrophes: rock 'n' roll. Corner brackets round Korean are those of a title
 * (Korean orthography, 2014, on 낫표).
 */
function isSaid(words: string, mark: string): boolean {
  if ('「『'.includes(mark) && /^\P{L}*\p{Script=Hangul}/u.test(words)) return false;
  return /[\p{L}\p{N}]/u.test(words) && !(SINGLE.has(mark) && words.length < 2 && BEFORE_LETTER.test(words));
}

function opensAt(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (!(mark in CLOSERS)) return false;
  if (!OPEN_WORDS_ONLY.has(mark)) return true;
  if (/^(?:\s|$)/.test(text[at + 1] ?? '')) return false;
  // No word but a Hebrew one, and no number of inches, has a straight mark within it: he said"so".
  if (mark === '"' && /[\p{L}\p{M}]"\p{L}$/u.test(text.slice(Math.max(0, at - 1), at + 2)))
    return !isHebrew(text, at) || isBehindPrefix(text, at);
  return !BEHIND_LETTER.test(text.slice(Math.max(0, at - 3), at)) || isBehindPrefix(text, at);
}

function isHebrew(text: string, at: number): boolean {
  return /\p{Script=Hebrew}\p{M}*$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** Whether a mark stands between a Hebrew prefix, of one letter, and a word: ה"הארץ", but not an acronym's צה"ל. */
function isBehindPrefix(text: string, at: number): boolean {
  return /(?:^|[^\p{L}\p{M}])\p{Script=Hebrew}["״]\p{Script=Hebrew}{2}/u.test(text.slice(Math.max(0, at - 2), at + 3));
}

/** Where the quotation that opens here is closed: the end of the text for one that is not, nothing for an apostrophe. */
function closingOf(text: string, start: number): number | undefined {
  const mark = text[start] ?? '';
  if (SINGLE.has(mark)) return singleClosingOf(text, start);
  const closers = CLOSERS[mark] ?? '';
  let depth = 0;
  let last: number | undefined;
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at] ?? '';
    if (closers.includes(char) && closesAt(text, at)) {
      if (depth === 0) return at;
      depth--;
      last = at;
    } else if (char === mark && !closers.includes(mark)) depth++;
  }
  // Some close a quotation and the one in it with one mark: « a « b ».
  return last ?? (NEEDS_CLOSING.has(mark) ? undefined : text.length);
}

/** A mark that is an apostrophe as well closes only behind something, and not in the middle of a word or of ’n’. */
function closesAt(text: string, at: number): boolean {
  if (/^\p{Script=Hebrew}["״]\p{Script=Hebrew}$/u.test(text.slice(at - 1, at + 2))) return false;
  if (!APOSTROPHES.has(text[at] ?? '')) return true;
  if (/(?:^|\s)[’']\p{L}$/u.test(text.slice(Math.max(0, at - 3), at))) return false;
  return !/^(?:\s|$)/.test(text[at - 1] ?? '') && !BEFORE_LETTER.test(text.slice(at + 1, at + 3));
}

/**
 * Where a single mark is closed. A mark behind a letter of the genitive, with a word behind it, may be a possessive (the
 * ministers’ envoy): it closes where nothing better does before the next mark opens, and then only a few words that
 * begin with a small letter, since ‘Ali, ‘90s and 'Tis begin with an apostrophe.
 */
function singleClosingOf(text: string, start: number): number | undefined {
  const closers = CLOSERS[text[start] ?? ''] ?? '';
  const isYear = /^\d\d(?!\d)/.test(text.slice(start + 1, start + 4));
  let doubtful: number | undefined;
  for (let at = start + 1; at < text.length; at++) {
    if (SINGLE.has(text[at] ?? '') && opensAt(text, at)) break;
    if (!closers.includes(text[at] ?? '') || !closesAt(text, at)) continue;
    const before = text[at - 1] ?? '';
    if (isYear && !/\p{P}/u.test(before)) continue;
    if (!/[sxzß]/i.test(before) || !/^\s[\p{L}\p{Pi}"]/u.test(text.slice(at + 1, at + 4))) return at;
    doubtful ??= at;
  }
  const words = doubtful === undefined || isYear ? '' : text.slice(start + 1, doubtful);
  return /^\p{Ll}/u.test(words) && words.split(/\s+/u).length <= SHORT ? doubtful : undefined;
}
