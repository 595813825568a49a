import type { Evidence } from './evidence.ts';
import { LEGAL_FORMS } from './forms/other-forms.ts';
import { givenOf, isGivenOf } from './given-names.ts';
import { hasCapitalNouns, isCalendar, isSmallWord } from './language.ts';
import { isCapitalised, isCapitals, startsSentence, type Token, wordBefore, wordBehind } from './tokens.ts';
import type { Candidate, Form, Lexicon } from './types.ts';
import { isWhole } from './types.ts';

/** A place of a text, and what is known of the text round it. */
export interface Context {
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

/** Whether the words beside a form show that it is a part of a longer name that nobody listed. */
export function isPartOfAnother(at: Context, { form, first, last }: Candidate): boolean {
  const { tokens, lexicon, evidence } = at;
  const person = form.owners.some((id) => lexicon.kinds.get(id) === 'person');
  if (cutsWord(at, first, last) || isHyphened(at, first, last) || isShouted(tokens, first, last)) return true;
  if (person && (tokens[first - 1]?.key === '&' || tokens[last + 1]?.key === '&')) return true;
  if (person && isOtherInitial(at, form, first)) return true;
  const before = at.ends.has(first - 1) ? '' : (wordBefore(tokens, first) ?? '');
  if (person && isCapitalised(before) && isGivenOf(before, givenOf(lexicon, form.owners), lexicon.language))
    return false;
  if (!at.cased || (first !== last && isWhole(form))) return false;
  const behind = wordBehind(tokens, last) ?? '';
  // A capital behind it, but not one that says when, is a legal form, or begins a listed name.
  const leadsOn = at.starts.has(last + 1) || LEGAL_FORMS.has(behind) || isCalendar(behind, lexicon.language);
  if (isCapitalised(behind) && !leadsOn && (person || !isCapitals(tokens[first]?.key ?? ''))) return true;
  if (!isCapitalised(before) || isCalendar(before, lexicon.language)) return false;
  const opens = startsSentence(tokens, first - 1);
  if (!person) return !opens;
  const lower = before.toLowerCase();
  const isWord = evidence.small.has(lower) || isSmallWord(lower, lexicon.language) || !VOWEL.test(before);
  if (isWord || evidence.titles.has(before)) return false;
  // English sentences begin with a given name rather than with a verb that is nowhere else.
  return !opens || (lexicon.language === 'en' && !/(?:ly|ing|ed)$/.test(before));
}

/** "J. Smith" is not Ann, but "A. V. Smith" and "Ann J. Smith" may be; "M." is a French mister, and a sentence may end in "U.S.". */
function isOtherInitial({ tokens, lexicon, ends }: Context, { owners }: Form, first: number): boolean {
  const initials: string[] = [];
  let index = first - 1;
  for (; tokens[index]?.key === '.' && !tokens[index]?.gap; index -= 2) {
    const letter = tokens[index - 1]?.key ?? '';
    if (!/^\p{Lu}$/u.test(letter)) break;
    initials.push(letter);
  }
  if (initials.length === 0 || initials[0] === 'M' || ends.has(first - 1)) return false;
  const given = givenOf(lexicon, owners);
  const isGiven = isGivenOf(tokens[index]?.key ?? '', given, lexicon.language);
  return !isGiven && !given.some((name) => initials.includes(name.charAt(0)));
}

/** In a line set in capitals a short acronym may be a word: "TELL US", "WHO IS". */
function isShouted(tokens: readonly Token[], first: number, last: number): boolean {
  const key = tokens[first]?.key ?? '';
  if (first !== last || key.length > 3 || !isCapitals(key)) return false;
  return [tokens[first - 1], tokens[first + 1]].some((token) => token?.kind === 'word' && isCapitals(token.key));
}

// Languages that write an article or a preposition onto a name with an apostrophe.
const ELIDING = new Set(['fr', 'it', 'ca', 'oc', 'co', 'lb', 'wa', 'ga']);

/** A letter joined by an apostrophe that is no elision or suffix, a middle dot, a currency sign: half a word. */
function cutsWord({ tokens, lexicon: { language } }: Context, first: number, last: number): boolean {
  const [left, start, end, right] = [tokens[first - 1], tokens[first], tokens[last], tokens[last + 1]];
  const isDot = (mark: Token | undefined, key = '') => mark?.key === '·' && /[\p{sc=Hani}\p{sc=Kana}]/u.test(key);
  if (!start?.gap && isDot(left, start?.key)) return true;
  const isJoined = left?.key === "'" && !start?.gap && !left.gap && tokens[first - 2]?.kind === 'word';
  if (isJoined && !ELIDING.has(language)) return true;
  if (!right || right.gap) return false;
  const next = tokens[last + 2];
  if (right.key !== "'" || next?.kind !== 'word' || next.gap) return right.key === '$' || isDot(right, end?.key);
  // In most languages it is an ending; in Cyrillic it is a letter.
  const isEnding = language !== 'en' && !ELIDING.has(language) && !/\p{sc=Cyrl}/u.test(end?.key ?? '');
  return !isEnding && !/^(?:s|S|ll|d|ve|re|m)$/.test(next.key);
}

/** "Putin-Biden", "pro-Putin", "Anti-Putin" and "Putin-led" hold; "Rhine-Westphalia" and "Orlan-30" do not. */
function isHyphened({ tokens, lexicon, starts, ends }: Context, first: number, last: number): boolean {
  const isPart = (index: number): boolean => {
    const { key = '', kind } = tokens[index] ?? {};
    return kind === 'word' && isCapitalised(key) && !isCapitals(key) && !hasCapitalNouns(lexicon.language);
  };
  const isJoint = (index: number): boolean =>
    tokens[index]?.key === '-' && !tokens[index]?.gap && !tokens[index + 1]?.gap;
  // "Anti-", "Pro-": a short word before a name, and never a name of its own.
  const isLong = (tokens[first - 2]?.key.length ?? 0) > 4;
  if (isJoint(first - 1) && isLong && isPart(first - 2) && !ends.has(first - 2)) return true;
  const isOther = /^\d/.test(tokens[last + 2]?.key ?? '') || (isPart(last + 2) && !starts.has(last + 2));
  return isJoint(last + 1) && isOther;
}
