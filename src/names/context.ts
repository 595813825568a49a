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
} from './data/neighbour-words.ts';
import { startsSentence, wordBefore, wordBehind } from './neighbours.ts';
import { isOtherGiven, isOtherInitial, isOwnGiven } from './other-person.ts';
import { isCapitalised, isCapitals, type Token } from './tokens.ts';
import type { Context, Form } from './types.ts';
import { cutsWord, hyphensAllow, isKnown } from './word-boundaries.ts';

const NUMERAL = /^(?:I{2,3}|IV|VI{1,3}|IX|XI{0,3}|XI?V|XVI{0,3}|XIX|XX?I{1,3}|Jr|Sr)$/;

/**
 * Whether the words beside tokens `first` to `last` (inclusive) show that they are a part of something else. For listed
 * names only what is nearly certain counts; for derived forms of one word, any sign of a longer name.
 */
export function isPartOfAnother(at: Context, form: Form, first: number, last: number): boolean {
  if (cutsWord(at, form, first, last)) return true;
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

function standsAlone(
  at: Context,
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
  if (startsSentence(tokens, first) && isOrdinaryWord(at, first, last)) return false;
  if (tokens[first - 1]?.key === '&' || tokens[last + 1]?.key === '&') return false;
  if (behind && isCapitalised(behind.key) && !german && !(loud && isCapitals(behind.key))) {
    if (!CALENDAR.has(behind.key) && !TITLES.has(behind.key) && !isKnown(lexicon, behind.key)) return false;
  }
  if (isOtherInitial(at, form, first)) return false;
  if (!before) return true;
  if (isOtherGiven(at, form, before.key)) return false;
  if (
    !isCapitalised(before.key) ||
    before.key === before.key.toUpperCase() ||
    german ||
    isOwnGiven(lexicon, form, before.key)
  )
    return true;
  if (TITLES.has(before.key) || at.free === first || /(?:[^r]ian|ish|ese)$/.test(before.key)) return true;
  if (CALENDAR.has(before.key)) return true;
  if (!startsSentence(tokens, tokens.indexOf(before))) return false;
  return lexicon.language !== 'en' || opensSentence(tokens, before.key);
}

/** Whether a lone word at the beginning of a sentence may be no name: "He", or one that the text has in small letters too. */
function isOrdinaryWord({ tokens, lexicon }: Context, first: number, last: number): boolean {
  const key = tokens[first]?.key ?? '';
  const lower = key.toLowerCase();
  if (first !== last || lower === key) return false;
  return (lexicon.language === 'en' && OPENERS.has(lower)) || tokens.some((token) => token.key === lower);
}

/** In English an unknown word at the beginning of a sentence, right before a family name, is more often a given name. */
function opensSentence(tokens: readonly Token[], word: string): boolean {
  const lower = word.toLowerCase();
  return OPENERS.has(lower) || /(?:ly|ing|ed|s)$/.test(lower) || tokens.some(({ key }) => key === lower);
}

// These also name a mere part of a country: "Eastern Ukraine".
const REGIONAL = /ern$|^(?:Central|Latin|Upper|Lower|Inner|Outer|Doğu|Batı)$/;

function isDirected(at: Context, before: Token, name: Token, first: number): boolean {
  if (!DIRECTIONS.has(before.key)) return false;
  const index = at.tokens.indexOf(before, Math.max(0, first - 2));
  if (DIRECTED.has(name.key)) return true;
  return !REGIONAL.test(before.key) && !startsSentence(at.tokens, index);
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

/** In a line set in capitals "US" may be "us". */
function isShouted(tokens: readonly Token[], first: number, last: number): boolean {
  const key = tokens[first]?.key ?? '';
  if (!LOUD_WORDS.has(key)) return false;
  const isLoud = (token: Token | undefined): boolean =>
    token?.kind === 'word' && token.key.length > 3 && isCapitals(token.key);
  return isLoud(tokens[first - 1]) || isLoud(tokens[last + 1]);
}
