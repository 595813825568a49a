import { isGermanArticle } from '../language.ts';
import { isCapitalised, isCapitals, type Token, wordBefore, wordBehind } from '../tokens.ts';
import type { NamePart, Run } from './types.ts';

/** What tells a noun from a name in a language that writes all nouns with a capital. */
export interface Nouns {
  isNoun: (key: string) => boolean;
  /** Whether a word is the genitive of another that the text has: "Webers". */
  isGenitive: (key: string) => boolean;
}

/** The end of a word that agrees with a noun behind it: "neue", "eines", "großem", "ihrer". */
const AGREEING = /^\p{Ll}{2,}(?:e|er|es|em|en)$/u;

/** Articles of a noun's genitive, and of others. */
const GENITIVE = /^(?:des|der|eines|einer)$/;

/** A beginning of so many letters is shared by a noun and its verb: "Forderung", "fordern". */
const STEM = 5;

/**
 * Nouns are what the text has behind an article, a number or a word that agrees with it, or before a genitive; what is written small
 * as the end of a compound ("Bundesregierung" shows "Regierung"), has such a noun as its end ("Innenministerin"), or begins as a
 * word in small letters does. `usual` are words that other texts have in small letters.
 */
export function nounsOf(
  passages: readonly (readonly Token[])[],
  runs: readonly Run[],
  usual: ReadonlySet<string>,
): Nouns {
  const words = passages.flat().filter(({ kind }) => kind === 'word');
  const keys = new Set(words.map(({ key }) => key));
  const small = new Set([...usual, ...[...keys].filter((key) => !isCapitalised(key))]);
  const stems = new Set([...small].filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM)));
  const lower = [...new Set([...keys].map((key) => key.toLowerCase()))];
  const behind = new Set<string>();
  for (const { tokens, parts } of runs) {
    // "Angaben der Polizei".
    const last = parts.at(-1);
    if (last && GENITIVE.test(wordBehind(tokens, last.last) ?? '')) behind.add(last.key);
    // "Die Linie" begins a sentence.
    const isOpened = isGermanArticle(parts[0]?.key ?? '');
    const [head, next] = isOpened ? parts.slice(1) : parts;
    if (!head || (next && !next.linked)) continue;
    const before = wordBefore(tokens, head.first) ?? '';
    if (isGermanArticle(before) || AGREEING.test(before) || /\d$/.test(before)) behind.add(head.key);
  }
  const tails = [...behind].map((key) => key.toLowerCase()).filter((key) => key.length >= STEM);
  const judge = (key: string): boolean => {
    const word = key.toLowerCase();
    if (behind.has(key) || small.has(word) || (word.length >= STEM && stems.has(word.slice(0, STEM)))) return true;
    if (tails.some((tail) => word !== tail && word.endsWith(tail))) return true;
    return word.length > 3 && lower.some((other) => other.length > 7 && other !== word && other.endsWith(word));
  };
  const kept = new Map<string, boolean>();
  return {
    isNoun: (key) => {
      const known = kept.get(key) ?? (!isCapitals(key) && judge(key));
      kept.set(key, known);
      return known;
    },
    isGenitive: (key) => /[^s]s$/.test(key) && keys.has(key.slice(0, -1)),
  };
}

/** The parts of a run that are no nouns, as far as they stand together, with an adjective that has a capital: "Freie Union". */
export function cutNouns(run: Run, nouns: Nouns): readonly NamePart[] {
  const { tokens } = run;
  const [opener] = run.parts;
  const isOpener = run.opens && opener && (isGermanArticle(opener.key) || nouns.isNoun(opener.key));
  const parts = isOpener ? run.parts.slice(1) : run.parts;
  const [head, second] = parts;
  if (!head) return [];
  const before = isOpener ? opener.key : (wordBefore(tokens, head.first) ?? '');
  const isWithin = before !== '' && !nouns.isGenitive(head.key);
  if (second && parts.length === 2 && !second.linked && isWithin && ADJECTIVE.test(head.key) && !nouns.isNoun(head.key))
    return unlinked(parts);
  const first = parts.findIndex(({ key }) => !nouns.isNoun(key));
  if (first < 0) return [];
  const rest = parts.slice(first);
  const end = rest.findIndex(({ key }, index) => nouns.isNoun(key) || nouns.isGenitive(rest[index - 1]?.key ?? ''));
  return unlinked(withoutTitle(end < 0 ? rest : rest.slice(0, end)));
}

/** Of three words that stand together the first is more often a title than a name: "Bürgermeister Anton Reuss". */
function withoutTitle(parts: readonly NamePart[]): readonly NamePart[] {
  const isTied = parts.slice(1).some(({ linked }) => linked);
  return parts.length > 2 && !isTied ? parts.slice(1) : parts;
}

const ADJECTIVE = /^\p{Lu}\p{Ll}{2,}(?:e|er|es|em|en)$/u;

function unlinked(parts: readonly NamePart[]): readonly NamePart[] {
  return parts.map((part, index) => (index === 0 ? { ...part, linked: false } : part));
}
