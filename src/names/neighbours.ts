import type { Kind } from '../model/entity.ts';
import type { Evidence } from './evidence.ts';
import { LEGAL_FORMS } from './forms/other-forms.ts';
import { hasCapitalNouns, hasHeadsFirst, isCalendar, isSmallWord } from './language.ts';
import { fold } from './letter-variants.ts';
import { isCapitalised, isCapitals, startsSentence, type Token, wordBefore, wordBehind } from './tokens.ts';
import { type Candidate, isWhole, type Lexicon } from './types.ts';

/** A place of a text, and what is known of the text round it. */
export interface Context {
  text: string;
  tokens: readonly Token[];
  lexicon: Lexicon;
  evidence: Evidence;
  /** Capitals tell names from other words. */
  cased: boolean;
  /** First tokens of names that are not in doubt, and last ones. */
  starts: ReadonlySet<number>;
  ends: ReadonlySet<number>;
}

// Without one a word is the abbreviation of a title: "Mr", "Dr", "Mme" has one at its end alone.
const VOWEL = /[aeiouyаеиоуыэюяіїє]./iu;
// Languages that write an article or a preposition onto a name with an apostrophe.
const ELIDING = new Set(['fr', 'it', 'ca', 'oc', 'co', 'lb', 'wa', 'ga']);

/** Whether the words beside a form, which begins with given names at `begin`, show a longer name that nobody listed. */
export function isPartOfAnother(at: Context, { form, first, last, start, end }: Candidate, begin: number): boolean {
  const { text, tokens, lexicon, evidence } = at;
  const isOf = (kind: Kind) => form.owners.some((id) => lexicon.kinds.get(id) === kind);
  const person = isOf('person');
  const from = begin < first ? (tokens[begin]?.start ?? 0) : start;
  const [left, right] = [fold(text.slice(Math.max(0, from - 40), from)), fold(text.slice(end, end + 20))];
  const key = tokens[first]?.key ?? '';
  const isJoined = cutsWord(left, right, lexicon.language) || isHyphened(at, begin, last, left, right);
  if (isJoined || (first === last && (isShouted(at, first) || (person && isFirm(at, begin, left, right))))) return true;
  const isBehindName = at.ends.has(begin - 1);
  // "J. Smith" is not Ann; "M." is a French mister.
  if (person && !isBehindName && /(?<!\p{L})(?!M)\p{Lu}\.\s*$/u.test(left)) return true;
  if (begin < first) return false;
  const before = isBehindName ? '' : (wordBefore(tokens, first) ?? '');
  if (!at.cased || (first !== last && isWhole(form))) return false;
  // A body has what is its own named behind it, "Google Analytics"; of a person or place that is another name.
  const isOfBody = form.care === 'listed' && isOf('organisation');
  if (!isOfBody && (person || !isCapitals(key)) && hasNameBehind(at, last, person)) return true;
  if (!isCapitalised(before) || isCalendar(before, lexicon.language)) return false;
  const opens = startsSentence(tokens, first - 1);
  if (!person && (!opens || isCapitals(key))) return !opens;
  // A given name may be somebody else's before a family name only.
  if (person && form.care === 'listed' && !form.family) return false;
  const lower = before.toLowerCase();
  const isWord = evidence.words.has(lower) || isSmallWord(lower, lexicon.language) || !VOWEL.test(before);
  if (isWord || evidence.titles.has(before)) return false;
  // English sentences begin with a given name, or half the name of a place, rather than with a verb that is nowhere else.
  return !opens || (lexicon.language === 'en' && !/(?:ly|ing|ed)$/.test(before));
}

/** A capital behind it, but not one that says when, begins a sentence, a title or a listed name, or is a legal form. */
function hasNameBehind({ tokens, lexicon, evidence, starts }: Context, last: number, person: boolean): boolean {
  const behind = wordBehind(tokens, last) ?? '';
  if (!isCapitalised(behind) || starts.has(last + 1) || LEGAL_FORMS.has(behind)) return false;
  if (isCalendar(behind, lexicon.language) || isSmallWord(behind.toLowerCase(), lexicon.language)) return false;
  if (person) return true;
  // "президент Кении Уильям Руто", "presidente de Kenia William Ruto".
  if (hasHeadsFirst(lexicon.language) && isCapitalised(wordBehind(tokens, last + 1) ?? '')) return false;
  // "Kenya Foreign Minister Maria Lopez": somebody's title, of a place.
  let end = last + 1;
  while (!starts.has(end + 1) && isCapitalised(wordBehind(tokens, end) ?? '')) end++;
  return !evidence.titles.has(behind) && !starts.has(end + 1);
}

/** "Smith & Sons", but not the last of a list with commas, and not where the other is listed too. */
function isFirm({ starts, ends }: Context, at: number, left: string, right: string): boolean {
  return (/[^\s,]\s*&\s*$/.test(left) && !ends.has(at - 2)) || (/^\s*&/.test(right) && !starts.has(at + 2));
}

/** A short acronym that is a word as well, among words in capitals: "TELL US", "WHO IS", and not "US FDA". */
function isShouted({ tokens, lexicon, evidence }: Context, index: number): boolean {
  const isWord = (key: string): boolean => isSmallWord(key.toLowerCase(), lexicon.language);
  const isLoud = (at: number): boolean => {
    const { key = '', kind } = tokens[at] ?? {};
    return kind === 'word' && isCapitals(key) && (key.length > 3 || isWord(key));
  };
  const key = tokens[index]?.key ?? '';
  if (!isCapitals(key) || key.length > 3 || !(isWord(key) || evidence.words.has(key.toLowerCase()))) return false;
  return isLoud(index - 1) || isLoud(index + 1);
}

/** A letter joined by an apostrophe that is no elision or suffix, a middle dot, a currency sign: half a word. */
function cutsWord(left: string, right: string, language: string): boolean {
  if (/[\p{sc=Hani}\p{sc=Kana}]·$/u.test(left) || /^(?:\$|·[\p{sc=Hani}\p{sc=Kana}])/u.test(right)) return true;
  if (/[\p{L}\p{N}]'$/u.test(left) && !ELIDING.has(language)) return true;
  if (!/^'[\p{L}\p{N}]/u.test(right)) return false;
  // In most languages it is an ending; in Cyrillic it is a letter.
  const isEnding = language !== 'en' && !ELIDING.has(language) && !/^'\p{sc=Cyrl}/u.test(right);
  return !isEnding && !/^'(?:s|S|ll|d|ve|re|m)(?!\p{L})/u.test(right);
}

/** "Putin-Biden", "pro-Putin", "Anti-Putin" and "Putin-led" hold; "Rhine-Westphalia" does not in a text that has no Westphalia; nor "Orlan-30". */
function isHyphened(
  { tokens, lexicon, evidence, starts, ends }: Context,
  first: number,
  last: number,
  left: string,
  right: string,
) {
  if (/^-\d/.test(right)) return true;
  if (hasCapitalNouns(lexicon.language)) return false;
  const isHalf = (index: number, names: ReadonlySet<number>): boolean =>
    !names.has(index) && !evidence.words.has(tokens[index]?.key ?? '');
  const isBehind = /\p{Lu}(?=\p{L}*\p{Ll})\p{L}{4,}-$/u.test(left) && isHalf(first - 2, ends);
  return isBehind || (/^-\p{Lu}\p{L}*\p{Ll}/u.test(right) && isHalf(last + 2, starts));
}
