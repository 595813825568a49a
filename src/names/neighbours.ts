import type { Evidence } from './evidence.ts';
import { LEGAL_FORMS } from './forms/other-forms.ts';
import { givenOf, isGivenOf } from './given-names.ts';
import { hasCapitalNouns, isCalendar, isSmallWord } from './language.ts';
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

/** Whether the words beside a form show that it is a part of a longer name that nobody listed. */
export function isPartOfAnother(at: Context, { form, first, last, start, end }: Candidate): boolean {
  const { text, tokens, lexicon, evidence } = at;
  const person = form.owners.some((id) => lexicon.kinds.get(id) === 'person');
  const [left, right] = [fold(text.slice(Math.max(0, start - 40), start)), fold(text.slice(end, end + 20))];
  const key = tokens[first]?.key ?? '';
  const isJoined = cutsWord(left, right, lexicon.language) || isHyphened(at, first, last, left, right);
  if (isJoined || (first === last && isShouted(tokens, first))) return true;
  const given = givenOf(lexicon, form.owners);
  if (person && (/&\s*$/.test(left) || /^\s*&/.test(right))) return true;
  if (person && !at.ends.has(first - 1) && hasOtherInitial(left, given, lexicon.language)) return true;
  const before = at.ends.has(first - 1) ? '' : (wordBefore(tokens, first) ?? '');
  if (isCapitalised(before) && isGivenOf(before, given, lexicon.language)) return false;
  if (!at.cased || (first !== last && isWhole(form))) return false;
  const behind = wordBehind(tokens, last) ?? '';
  // A capital behind it, but not one that says when, is a legal form, or begins a listed name.
  const leadsOn = at.starts.has(last + 1) || LEGAL_FORMS.has(behind) || isCalendar(behind, lexicon.language);
  if (isCapitalised(behind) && !leadsOn && (person || !isCapitals(key))) return true;
  if (!isCapitalised(before) || isCalendar(before, lexicon.language)) return false;
  const opens = startsSentence(tokens, first - 1);
  if (!person) return !opens;
  const lower = before.toLowerCase();
  const isWord = evidence.small.has(lower) || isSmallWord(lower, lexicon.language) || !VOWEL.test(before);
  if (isWord || evidence.titles.has(before)) return false;
  // English sentences begin with a given name rather than with a verb that is nowhere else.
  return !opens || (lexicon.language === 'en' && !/(?:ly|ing|ed)$/.test(before));
}

/** "J. Smith" is not Ann, but "A. V. Smith" and "Ann J. Smith" may be; "M." is a French mister. */
function hasOtherInitial(left: string, given: readonly string[], language: string): boolean {
  const [, word = '', letters = ''] = /(?:([\p{L}-]+)\s+)?((?:(?<!\p{L})\p{Lu}\.\s*)+)$/u.exec(left) ?? [];
  const initials = letters.replace(/[.\s]/g, '');
  if (initials === '' || initials.endsWith('M') || isGivenOf(word, given, language)) return false;
  return !given.some((name) => initials.includes(name.charAt(0)));
}

/** In a line set in capitals a short acronym may be a word: "TELL US", "WHO IS". */
function isShouted(tokens: readonly Token[], index: number): boolean {
  const isLoud = ({ key = '', kind }: Partial<Token> = {}): boolean => kind === 'word' && isCapitals(key);
  const isShort = isLoud(tokens[index]) && (tokens[index]?.key.length ?? 0) < 4;
  return isShort && (isLoud(tokens[index - 1]) || isLoud(tokens[index + 1]));
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

/** "Putin-Biden", "pro-Putin", "Anti-Putin" and "Putin-led" hold; "Rhine-Westphalia" and "Orlan-30" do not. */
function isHyphened({ lexicon, starts, ends }: Context, first: number, last: number, left: string, right: string) {
  if (/^-\d/.test(right)) return true;
  if (hasCapitalNouns(lexicon.language)) return false;
  const isBehind = /\p{Lu}(?=\p{L}*\p{Ll})\p{L}{4,}-$/u.test(left) && !ends.has(first - 2);
  return isBehind || (/^-\p{Lu}\p{L}*\p{Ll}/u.test(right) && !starts.has(last + 2));
}
