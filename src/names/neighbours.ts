import type { Evidence } from './evidence.ts';
import { LEGAL_FORMS } from './forms/other-forms.ts';
import { givenOf, isGivenOf } from './given-names.ts';
import { hasCapitalNouns, isSmallWord } from './language.ts';
import { isCapitalised, isCapitals, startsSentence, type Token, wordBefore, wordBehind } from './tokens.ts';
import type { Candidate, Form, Lexicon } from './types.ts';

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

const NUMERAL = /^(?:I{2,3}|IV|VI{1,3}|IX|XI{0,3}|XI?V|XVI{0,3}|XIX|XX?I{1,3}|Jr|Sr)$/;

// Without one a word is the abbreviation of a title: "Mr", "Dr", "Mme" has one at its end alone.
const VOWEL = /[aeiouyаеиоуыэюяіїє]./iu;

/** Whether the words beside a form show that it is a part of a longer name that nobody listed. */
export function isPartOfAnother(at: Context, { form, first, last }: Candidate): boolean {
  const { tokens, lexicon, evidence } = at;
  const kinds = form.owners.map((id) => lexicon.kinds.get(id));
  const person = kinds.includes('person');
  const single = first === last;
  const key = tokens[first]?.key ?? '';
  const behind = wordBehind(tokens, last);
  if (cutsWord(at, first, last) || !hyphensAllow(at, first, last)) return true;
  if (behind && person && NUMERAL.test(behind)) return true;
  if (isShouted(tokens, first, last) || (person && (tokens[first - 1]?.key === '&' || tokens[last + 1]?.key === '&')))
    return true;
  if (person && isOtherInitial(at, form, first)) return true;
  const before = wordBefore(tokens, first);
  if (person && before && isCapitalised(before) && !at.ends.has(first - 1)) {
    const own = isGivenOf(before, givenOf(at.lexicon, form.owners), lexicon.language);
    if (own) return false;
    if (single && [...lexicon.given.values()].some((names) => names.has(before))) return true;
  }
  if (!at.cased || !(single || form.care !== 'whole')) return false;
  if (behind && isCapitalised(behind) && !leadsOn(at, last) && (person || !isCapitals(key))) return true;
  if (!before || !isCapitalised(before) || isCapitals(before) || at.ends.has(first - 1)) return false;
  if (isCalendar(before, lexicon.language)) return false;
  const opens = startsSentence(tokens, first - 1);
  if (!person) return !opens;
  if (form.how === 'listed' || evidence.titles.has(before) || isOrdinary(at, before) || !VOWEL.test(before))
    return false;
  // English sentences begin with a given name rather than with a verb that is nowhere else.
  return !opens || (lexicon.language === 'en' && !/(?:ly|ing|ed)$/.test(before));
}

/** "J. Smith" is not Ann; but "M." is a French mister, and a sentence may end in a letter. */
function isOtherInitial(at: Context, { owners }: Form, first: number): boolean {
  const [letter, stop] = [at.tokens[first - 2], at.tokens[first - 1]];
  if (stop?.key !== '.' || stop.gap || letter?.kind !== 'word' || !/^\p{Lu}$/u.test(letter.key) || letter.key === 'M')
    return false;
  // "U.S." before it.
  if (at.tokens[first - 3]?.key === '.' && at.ends.has(first - 1)) return false;
  const given = givenOf(at.lexicon, owners);
  // "A. V. Ruiz" is Ana, with a name that nobody listed.
  const earlier = at.tokens[first - 3]?.key === '.' ? at.tokens[first - 4]?.key : undefined;
  if (earlier?.length === 1 && given.some((name) => name.startsWith(earlier))) return false;
  return (
    !given.some((name) => name.startsWith(letter.key)) &&
    !isGivenOf(at.tokens[first - 3]?.key ?? '', given, at.lexicon.language)
  );
}

/** Whether a capital behind a name is no sign of a longer one: it says when, is a title or an acronym, or leads to a listed name. */
function leadsOn({ tokens, lexicon, evidence, starts }: Context, last: number): boolean {
  for (let index = last; ; index++) {
    const word = wordBehind(tokens, index);
    if (!word || !isCapitalised(word)) return false;
    if (starts.has(index + 1)) return true;
    if (index === last && LEGAL_FORMS.has(word)) return true;
    if (index === last && (isCalendar(word, lexicon.language) || isCapitals(word) || evidence.titles.has(word)))
      return true;
  }
}

function isOrdinary({ evidence, lexicon }: Context, word: string): boolean {
  const lower = word.toLowerCase();
  return evidence.small.has(lower) || isSmallWord(lower, lexicon.language);
}

const calendars = new Map<string, ReadonlySet<string>>();

/** Weekdays and months, long and short, by the Unicode CLDR. */
export function isCalendar(word: string, language: string): boolean {
  let calendar = calendars.get(language);
  if (!calendar) {
    const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, month + 1)));
    const formats = (['long', 'short'] as const).flatMap((style) => [
      new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }),
      new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' }),
    ]);
    calendar = new Set(formats.flatMap((format) => days.map((day) => format.format(day))));
    calendars.set(language, calendar);
  }
  return calendar.has(word);
}

/** In a line set in capitals a short acronym may be a word: "TELL US", "WHO IS". */
function isShouted(tokens: readonly Token[], first: number, last: number): boolean {
  const key = tokens[first]?.key ?? '';
  if (first !== last || key.length > 3 || !isCapitals(key)) return false;
  const [left, right] = [tokens[first - 1], tokens[first + 1]];
  const isLoud = (token: Token | undefined): boolean => token?.kind === 'word' && isCapitals(token.key);
  return isLoud(left) || isLoud(right);
}

// Languages that write an article or a preposition onto a name with an apostrophe.
const ELIDING = new Set(['fr', 'it', 'ca', 'oc', 'co', 'lb', 'wa', 'ga']);

/** A letter joined by an apostrophe that is no elision or suffix, a middle dot, a currency sign: half a word. */
function cutsWord({ tokens, lexicon }: Context, first: number, last: number): boolean {
  const [left, start, end, right] = [tokens[first - 1], tokens[first], tokens[last], tokens[last + 1]];
  if (!start || !end) return true;
  const transcribed = (key: string): boolean => /[\p{Script=Han}\p{Script=Katakana}]/u.test(key);
  if (left && !start.gap) {
    const beyond = tokens[first - 2];
    if (left.key === "'" && !left.gap && beyond?.kind === 'word' && !ELIDING.has(lexicon.language)) return true;
    if (left.key === '·' && transcribed(start.key)) return true;
  }
  if (!right || right.gap) return false;
  if ((right.key === '·' && transcribed(end.key)) || right.key === '$') return true;
  const next = tokens[last + 2];
  if (right.key !== "'" || next?.kind !== 'word' || next.gap) return false;
  // In most languages it is an ending; in Cyrillic it is a letter.
  const isEnding = lexicon.language !== 'en' && !ELIDING.has(lexicon.language) && !/\p{Script=Cyrillic}/u.test(end.key);
  return !isEnding && !/^(?:s|S|ll|d|ve|re|m)$/.test(next.key);
}

/** "Putin-Biden", "pro-Putin" and "Putin-led" hold; "Rhine-Westphalia" and "Orlan-30" do not. */
function hyphensAllow({ tokens, lexicon, starts, ends }: Context, first: number, last: number): boolean {
  const isPart = (token: Token | undefined): boolean =>
    token?.kind === 'word' && isCapitalised(token.key) && !isCapitals(token.key) && !hasCapitalNouns(lexicon.language);
  const [left, right] = [tokens[first - 1], tokens[last + 1]];
  if (left?.key === '-' && !left.gap && !tokens[first]?.gap && isPart(tokens[first - 2]) && !ends.has(first - 2)) {
    // "Anti-", "Pro-": a short word before a name, and never a name of its own.
    if ((tokens[first - 2]?.key.length ?? 0) > 4) return false;
  }
  const other = tokens[last + 2];
  if (right?.key !== '-' || right.gap || !other || other.gap) return true;
  return !/^\d/.test(other.key) && (!isPart(other) || starts.has(last + 2));
}
