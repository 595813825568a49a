import { hasCapitalNouns, isCalendar } from '../language.ts';
import { isCapitalised, startsSentence, type Token } from '../tokens.ts';
import { isParticle, particlesEnd } from './particles.ts';
import type { NamePart, Run, SearchedPassage } from './types.ts';

/** Without one a word before a full stop is a title or the like: "Mr.", "Dr.", "St.". */
const VOWEL = /[aeiouyаеиоуыэюяіїєαεηιουω]/iu;

/** So many words in quotation marks, the first with a capital, are a name: «Новый берег». */
const QUOTED = 4;

/** A passage of which the words are read. */
interface Reading {
  tokens: readonly Token[];
  language: string;
  isKnown: readonly boolean[];
  isUncut: (from: number, to: number) => boolean;
  /** Words that stand in small letters. */
  small: ReadonlySet<string>;
}

/**
 * The words with capitals of a passage, as they stand together, over hyphens, initials, and what is written small within names. A
 * name of the library, a month and a weekday part them.
 */
export function runsIn(
  { known, boundaries }: SearchedPassage,
  tokens: readonly Token[],
  passage: number,
  { language, small }: Pick<Reading, 'language' | 'small'>,
): Run[] {
  const isKnown = tokens.map(({ start, end }) => known.some((range) => range[0] < end && start < range[1]));
  const isUncut = (from: number, to: number): boolean =>
    boundaries.every((place) => place < (tokens[from]?.end ?? 0) || place > (tokens[to]?.start ?? 0));
  const reading: Reading = { tokens, language, isKnown, isUncut, small };
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    const parts = partsFrom(reading, at);
    const [head] = parts;
    const last = parts.at(-1)?.last ?? at;
    if (head && !(parts.length === 1 && isTitleBefore(tokens, last + 1))) {
      const quoted = quotedEnd(reading, head.first, last);
      const opens = head.first === at && quoted === undefined && opensSentence(tokens, at);
      const isBeside = (index: number, gap: Token | undefined) => isKnown[index] === true && gap?.gap === true;
      const beside = isBeside(head.first - 1, tokens[head.first]) || isBeside(last + 1, tokens[last + 1]);
      runs.push({
        passage,
        tokens,
        parts: extended(reading, withoutElision(parts, tokens, opens, language), quoted),
        opens,
        beside,
      });
    }
    at = last + 1;
  }
  return runs;
}

function isName({ tokens, language, isKnown }: Reading, index: number): boolean {
  const { key = '', kind } = tokens[index] ?? {};
  return kind === 'word' && isCapitalised(key) && !isKnown[index] && !isCalendar(key, language);
}

function partsFrom(reading: Reading, at: number): NamePart[] {
  const { tokens, isUncut } = reading;
  if (!isName(reading, at) || isLetter(tokens, at)) return [];
  const parts = [partOf(tokens, withParticle(reading, at), wordEnd(reading, at), false)];
  for (;;) {
    const last = parts.at(-1)?.last ?? at;
    const next = nextPart(reading, last);
    if (!next || !isUncut(last, next.at)) return parts;
    parts.push(partOf(tokens, next.first, syllableEnd(reading, wordEnd(reading, next.at)), next.linked));
  }
}

/** A lone capital: an article, a pronoun, a mark in a list. An initial has a full stop and a name behind it. */
function isLetter(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.key.length ?? 0) < 2 && !isInitial(tokens, at) && !/^['-]$/.test(tokens[at + 1]?.key ?? '');
}

function isInitial(tokens: readonly Token[], at: number): boolean {
  const [letter, mark, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return /^\p{Lu}$/u.test(letter?.key ?? '') && isJoined(mark, '.') && next?.kind === 'word' && isCapitalised(next.key);
}

/** "al-Masri": the particle belongs to the word. */
function withParticle({ tokens, language, isKnown }: Reading, at: number): number {
  const [particle, hyphen] = [tokens[at - 2], tokens[at - 1]];
  const isWritten = isJoined(hyphen, '-') && tokens[at]?.gap === false && !isKnown[at - 2];
  return isWritten && isParticle(particle?.key ?? '', language) ? at - 2 : at;
}

/** The last token of the word that begins here: over hyphens and apostrophes to other capitals, and the full stop of an initial. */
function wordEnd(reading: Reading, at: number): number {
  const { tokens, language } = reading;
  let last = at;
  while (/^['-]$/.test(tokens[last + 1]?.key ?? '') && !tokens[last + 1]?.gap && !tokens[last + 2]?.gap) {
    if (!isName(reading, last + 2)) break;
    last += 2;
  }
  // "Workers' Party".
  const isPlural = language === 'en' && /\p{Ll}s$/u.test(tokens[last]?.key ?? '') && isJoined(tokens[last + 1], "'");
  if (isPlural && tokens[last + 2]?.gap && isName(reading, last + 2)) return last + 1;
  return isInitial(tokens, last) ? last + 1 : last;
}

/** "Kim Jong-un": a syllable behind a given name, if it is no word of the texts, as "led" is. */
function syllableEnd({ tokens, small }: Reading, last: number): number {
  const [hyphen, syllable] = [tokens[last + 1], tokens[last + 2]];
  const isSyllable = syllable?.gap === false && /^\p{Ll}{1,5}$/u.test(syllable.key) && !small.has(syllable.key);
  return isSyllable && isJoined(hyphen, '-') ? last + 2 : last;
}

/** The next word of a name: right behind, behind small words, or behind "&". */
function nextPart(reading: Reading, last: number): { first: number; at: number; linked: boolean } | undefined {
  const { tokens, language } = reading;
  const next = tokens[last + 1];
  if (!next || (!next.gap && tokens[last]?.key !== '.')) return undefined;
  if (isName(reading, last + 1)) return { first: last + 1, at: last + 1, linked: false };
  if (next.key === '&' && tokens[last + 2]?.gap && isName(reading, last + 2))
    return { first: last + 2, at: last + 2, linked: true };
  const end = particlesEnd(tokens, last + 1, language);
  // "al-": what has a hyphen is no word of its own.
  const at = end > last + 1 && isJoined(tokens[end], '-') ? end - 1 : end;
  const isTied = at > last + 1;
  if (isTied && tokens[at]?.gap && isName(reading, at)) return { first: at, at, linked: true };
  // "Jeanne d'Arc", "Maha al-Masri".
  const [small, mark, word] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!small?.gap || word?.gap !== false || !isName(reading, at + 2)) return undefined;
  if (isJoined(mark, "'") && /^(?:d|l|dell|all)$/.test(small.key)) return { first: at + 2, at: at + 2, linked: true };
  const isHyphened = isJoined(mark, '-') && isParticle(small.key, language);
  return isHyphened ? { first: at, at: at + 2, linked: isTied } : undefined;
}

function isJoined(mark: Token | undefined, key: string): boolean {
  return mark?.key === key && !mark.gap;
}

function partOf(tokens: readonly Token[], first: number, last: number, linked: boolean): NamePart {
  const key = tokens
    .slice(first, last + 1)
    .map((token) => token.key)
    .join('');
  return { first, last, key, linked };
}

/** As `startsSentence`, but not behind an abbreviated title. */
function opensSentence(tokens: readonly Token[], first: number): boolean {
  return !isTitleBefore(tokens, first - 1) && startsSentence(tokens, first);
}

/** Whether a full stop is that of an abbreviated title: a short word without vowels stands before it. */
function isTitleBefore(tokens: readonly Token[], stop: number): boolean {
  const [word, mark] = [tokens[stop - 1], tokens[stop]];
  return (
    isJoined(mark, '.') &&
    word?.kind === 'word' &&
    /^\p{Lu}\p{Ll}{0,3}$/u.test(word.key) &&
    !VOWEL.test(word.key) &&
    tokens[stop + 1]?.gap === true
  );
}

/** The last token of the few words in quotation marks that begin here; none, where they are more, or a sentence. */
function quotedEnd({ tokens }: Reading, first: number, last: number): number | undefined {
  if (tokens[first - 1]?.key !== '"' || tokens[first]?.gap) return undefined;
  let end = last;
  while (end - first < QUOTED && tokens[end + 1]?.kind === 'word') end++;
  return isJoined(tokens[end + 1], '"') && end - first < QUOTED ? end : undefined;
}

/** The small words up to the end of the quotation belong to the last word. */
function extended({ tokens }: Reading, parts: readonly NamePart[], end: number | undefined): readonly NamePart[] {
  const last = parts.at(-1);
  if (!last || end === undefined || end <= last.last) return parts;
  const key = tokens
    .slice(last.first, end + 1)
    .map((token) => token.key)
    .join(' ');
  return [...parts.slice(0, -1), { ...last, last: end, key }];
}

/** "L'ANR" at the beginning of a sentence, and the French "M. Marchal". */
function withoutElision(parts: readonly NamePart[], tokens: readonly Token[], opens: boolean, language: string) {
  const [head, ...rest] = parts;
  if (!head || hasCapitalNouns(language) || !['fr', 'it', 'ca', 'oc'].includes(language)) return parts;
  if (language === 'fr' && head.key === 'M.' && rest.length > 0) return rest;
  const isElided = opens && /^[DL]l?'/.test(head.key) && head.last - head.first > 1;
  return isElided ? [partOf(tokens, head.first + 2, head.last, false), ...rest] : parts;
}
