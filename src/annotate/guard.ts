import { isGivenOf } from './given.ts';
import type { Form, Lexicon } from './lexicon.ts';
import { GIVEN_NAMES, PLAIN_GIVEN_NAMES } from './name-words.ts';
import {
  CALENDAR,
  DIRECTED,
  DIRECTIONS,
  INSTITUTIONS,
  LOUD_WORDS,
  OPENERS,
  PARTICLE_BEHIND,
  TITLE_BEHIND,
  TITLES,
  WHOLES,
} from './neighbour-words.ts';
import { isCapitalised, isCapitals, type Token, undiacritic } from './tokens.ts';

/** The tokens of a block, and how far they are taken by mentions already. */
export interface Surroundings {
  tokens: readonly Token[];
  lexicon: Lexicon;
  /** Index of the first token behind the last mention. */
  free: number;
}

const NUMERAL = /^(?:I{2,3}|IV|VI{1,3}|IX|XI{0,3}|XI?V|XVI{0,3}|XIX|XX?I{1,3}|Jr|Sr)$/;

/**
 * Whether the words beside tokens `first` to `last` (inclusive) show that they are a part of something else. For listed
 * names only what is nearly certain counts; for derived forms of one word, any sign of a longer name.
 */
export function isPartOfAnother(at: Surroundings, form: Form, first: number, last: number): boolean {
  if (cutsWord(at.tokens, first, last)) return true;
  const name = at.tokens[first];
  if (!name) return true;
  const person = form.owners.some((id) => at.lexicon.kinds.get(id) === 'person');
  const place = form.owners.some((id) => at.lexicon.kinds.get(id) === 'place');
  const single = first === last;
  const before = wordBefore(at.tokens, first);
  const behind = wordBehind(at.tokens, last);
  const loud = isCapitals(name.key);

  if (behind && person && NUMERAL.test(behind.key)) return true;
  if (behind && (single || place) && INSTITUTIONS.has(behind.key) && !(loud && isCapitals(behind.key))) return true;
  if (place && before && isDirected(at, before, name, first)) return true;
  if (place && before?.key === 'of' && WHOLES.has(wordBefore(at.tokens, first - 1)?.key ?? '')) return true;
  if (single && loud && isShouted(at.tokens, first, last)) return true;
  if (form.family && before && isOtherGiven(at, form, before.key)) return true;

  if (form.care === 'titled') return !hasTitle(at.tokens, first, last, before);
  return form.care === 'alone' && !standsAlone(at, form, first, last, before, behind);
}

/** An apostrophe inside a Cyrillic word, a middle dot of a transcription, a double initial "O'": half a word. */
function cutsWord(tokens: readonly Token[], first: number, last: number): boolean {
  const [left, right] = [tokens[first - 1], tokens[last + 1]];
  const [start, end] = [tokens[first], tokens[last]];
  if (!start || !end) return true;
  if (left && !start.gap && left.key === "'" && !left.gap) {
    const beyond = tokens[first - 2];
    if (beyond && (/\p{Script=Cyrillic}/u.test(beyond.key) || /^(?:O|Mc)$/.test(beyond.key))) return true;
  }
  if (left && !start.gap && left.key === '·' && /[\p{Script=Han}\p{Script=Katakana}]/u.test(start.key)) return true;
  if (!right || right.gap) return false;
  const next = tokens[last + 2];
  if (right.key === '·' && /[\p{Script=Han}\p{Script=Katakana}]/u.test(end.key)) return true;
  if (right.key === "'" && next && !next.gap) {
    if (/\p{Script=Cyrillic}/u.test(end.key) && /^\p{Script=Cyrillic}/u.test(next.key)) return true;
    if (end.key.length === 1 && isCapitalised(next.key)) return true;
  }
  return false;
}

function standsAlone(
  at: Surroundings,
  form: Form,
  first: number,
  last: number,
  before: Token | undefined,
  behind: Token | undefined,
): boolean {
  const { tokens, lexicon } = at;
  const german = lexicon.language === 'de' || lexicon.language === 'lb';
  const loud = isCapitals(tokens[first]?.key ?? '');
  if (!hyphensAllow(at, first, last, german)) return false;
  if (tokens[first - 1]?.key === '&' || tokens[last + 1]?.key === '&') return false;
  if (behind && isCapitalised(behind.key) && !german && !(loud && isCapitals(behind.key))) {
    if (!CALENDAR.has(behind.key) && !TITLES.has(behind.key) && !isKnown(lexicon, behind.key)) return false;
  }
  if (isOtherInitial(at, form, first)) return false;
  if (!before) return true;
  if (isOtherGiven(at, form, before.key)) return false;
  if (!isCapitalised(before.key) || isCapitals(before.key) || german || isOwnGiven(lexicon, form, before.key))
    return true;
  if (TITLES.has(before.key) || at.free === first || /(?:[^r]ian|ish|ese)$/.test(before.key)) return true;
  if (CALENDAR.has(before.key)) return true;
  if (!startsSentence(tokens, tokens.indexOf(before))) return false;
  return lexicon.language !== 'en' || opensSentence(tokens, before.key);
}

/** In English an unknown word at the beginning of a sentence, right before a family name, is more often a given name. */
function opensSentence(tokens: readonly Token[], word: string): boolean {
  const lower = word.toLowerCase();
  return OPENERS.has(lower) || /(?:ly|ing|ed|s)$/.test(lower) || tokens.some(({ key }) => key === lower);
}

/** "Putin-Biden", "pro-Putin" and "Putin-led" hold; "Rhine-Westphalia" and "Orlan-30" do not. */
function hyphensAllow({ tokens, lexicon }: Surroundings, first: number, last: number, german: boolean): boolean {
  const left = tokens[first - 1];
  if (left?.key === '-' && !left.gap && !tokens[first]?.gap) {
    const other = tokens[first - 2];
    if (other && isCapitalised(other.key) && !isCapitals(other.key) && !german && !isKnown(lexicon, other.key))
      return false;
  }
  const right = tokens[last + 1];
  const other = tokens[last + 2];
  if (right?.key !== '-' || right.gap || !other || other.gap) return true;
  if (/^\d/.test(other.key)) return false;
  return german || !isCapitalised(other.key) || isCapitals(other.key) || isKnown(lexicon, other.key);
}

function isDirected(at: Surroundings, before: Token, name: Token, first: number): boolean {
  if (!DIRECTIONS.has(before.key)) return false;
  const index = at.tokens.indexOf(before, Math.max(0, first - 2));
  return DIRECTED.has(name.key) || !startsSentence(at.tokens, index);
}

function isOtherGiven({ lexicon, free, tokens }: Surroundings, form: Form, word: string): boolean {
  if (free > 0 && tokens[free - 1]?.key === word) return false;
  if (isOwnGiven(lexicon, form, word)) return false;
  if (TITLES.has(word)) return false;
  return lexicon.allGiven.has(word) || isGivenName(word);
}

function isOwnGiven({ given }: Lexicon, { owners }: Form, word: string): boolean {
  return owners.some((id) => isGivenOf(word, given.get(id) ?? new Set()));
}

/** A common given name, in any case of its declension. */
function isGivenName(word: string): boolean {
  if (GIVEN_NAMES.has(word) || PLAIN_GIVEN_NAMES.has(undiacritic(word))) return true;
  if (!/^\p{Script=Cyrillic}{4,}$/u.test(word)) return false;
  for (let cut = 1; cut <= 2; cut++) {
    const stem = word.slice(0, -cut);
    if (stem.length >= 3 && ['', 'а', 'я', 'й', 'ь', 'ий'].some((ending) => GIVEN_NAMES.has(stem + ending)))
      return true;
  }
  return false;
}

function hasTitle(tokens: readonly Token[], first: number, last: number, before: Token | undefined): boolean {
  if (before && TITLES.has(before.key)) return true;
  const rest = tokens
    .slice(last + 1, last + 6)
    .map(({ key, gap }) => (gap ? ' ' : '') + key)
    .join('');
  if (TITLE_BEHIND.test(rest)) return true;
  // A Japanese family name of two letters before a particle; one letter is too often another word.
  return last > first && tokens[first]?.kind === 'lone' && PARTICLE_BEHIND.test(rest);
}

/** The word just before, over the full stop of an abbreviation: "Mr. Li". */
export function wordBefore(tokens: readonly Token[], first: number): Token | undefined {
  const left = tokens[first - 1];
  if (!left || !tokens[first]?.gap) return undefined;
  if (left.kind === 'word') return left;
  const beyond = tokens[first - 2];
  return left.key === '.' && !left.gap && beyond?.kind === 'word' && TITLES.has(beyond.key) ? beyond : undefined;
}

function wordBehind(tokens: readonly Token[], last: number): Token | undefined {
  const right = tokens[last + 1];
  return right?.gap && right.kind === 'word' ? right : undefined;
}

/** "J. Smith" is not John; but "M." is a French mister, and a sentence may end in a letter. */
function isOtherInitial({ tokens, lexicon }: Surroundings, form: Form, first: number): boolean {
  const [letter, stop] = [tokens[first - 2], tokens[first - 1]];
  if (stop?.key !== '.' || stop.gap || letter?.kind !== 'word') return false;
  if (letter.key.length > 1 || !isCapitalised(letter.key) || letter.key === 'M') return false;
  const given = form.owners.flatMap((id) => [...(lexicon.given.get(id) ?? [])]);
  return !given.some((name) => name.startsWith(letter.key)) && !isGivenOf(tokens[first - 3]?.key ?? '', new Set(given));
}

export function startsSentence(tokens: readonly Token[], index: number): boolean {
  const left = tokens[index - 1];
  return !left || /^[.!?…:;。！？؟"'()[\]«»*•>|/-]$/.test(left.key);
}

function isKnown({ exact, stems }: Lexicon, key: string): boolean {
  return exact.has(key) || stems.has(key) || stems.has(key.slice(0, -1)) || stems.has(key.slice(0, -2));
}

/** In a line set in capitals "US" may be "us". */
function isShouted(tokens: readonly Token[], first: number, last: number): boolean {
  const key = tokens[first]?.key ?? '';
  if (!LOUD_WORDS.has(key)) return false;
  const isLoud = (token: Token | undefined): boolean =>
    token?.kind === 'word' && token.key.length > 3 && isCapitals(token.key);
  return isLoud(tokens[first - 1]) || isLoud(tokens[last + 1]);
}
