import { LEGAL_FORMS } from './forms/other-forms.ts';
import { isCalendar, isSmallWord } from './language.ts';
import type { Context } from './neighbours.ts';
import { isCapitalised, startsSentence, wordBefore } from './tokens.ts';

// "University of Chicago": the small word between a body and a place, in the languages of Europe that have capitals for names alone.
const OF = /^(?:of|de|du|di|da|do|von)$/;

/**
 * The longer phrase with capitals of which a found name may be a part: first and last token. It is asked of its editor, and
 * not decided: "Bank of Ireland" is another name, and "Embassy of Ireland" says whose embassy it is. None where each word
 * round the name is a title, a word of the text, or a name itself.
 */
export function longerName(at: Context, first: number, last: number): readonly [number, number] | undefined {
  const { tokens, lexicon, evidence, starts, ends } = at;
  const isNew = (index: number): boolean => {
    const { key = '', kind } = tokens[index] ?? {};
    if (kind !== 'word' || !isCapitalised(key) || starts.has(index) || ends.has(index)) return false;
    const isKnown = evidence.titles.has(key) || LEGAL_FORMS.has(key) || isCalendar(key, lexicon.language);
    const isWord = evidence.words.has(key.toLowerCase()) || isSmallWord(key.toLowerCase(), lexicon.language);
    return !isKnown && !isWord && !startsSentence(tokens, index);
  };
  let [from, to] = [first, last];
  if (OF.test(wordBefore(tokens, first) ?? '') && tokens[first - 1]?.gap && isNew(first - 2)) from = first - 2;
  // Behind one word a capital is read already: the name is left alone, or the capital is no part of it.
  while (first !== last && tokens[to + 1]?.gap && isNew(to + 1)) to++;
  if (!at.cased || (from === first && to === last)) return undefined;
  while (tokens[from]?.gap && isNew(from - 1)) from--;
  return [from, to];
}
