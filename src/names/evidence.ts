import { isCapitalised, startsSentence, type Token, wordBehind } from './tokens.ts';
import { type Candidate, isWhole, type Lexicon, type Passage } from './types.ts';

/** A passage, read: its tokens, and the forms in it. */
export interface ReadPassage extends Passage {
  tokens: readonly Token[];
  candidates: readonly Candidate[];
  /** Most of its longer words have a capital, as in a headline: there capitals tell nothing. */
  headline: boolean;
}

/** What a text tells of the words in it. */
export interface Evidence {
  /** Words that it has, as they are written and without a hyphen beside them. */
  words: ReadonlySet<string>;
  /** Words with a capital that stand before whole names of people, or before several names, or in roles: titles. */
  titles: ReadonlySet<string>;
  /** What stands behind whole names that are written without spaces, two letters or a word. */
  behind: ReadonlySet<string>;
  /** Single words by which it calls people within a sentence, among small words. */
  alone: ReadonlySet<string>;
  /** The people whom it names otherwise than by a lone word that begins a sentence. */
  sure: ReadonlySet<string>;
}

/** Gathers what the text itself tells, from all its passages. */
export function gather(passages: readonly ReadPassage[], { kinds, titles: known }: Lexicon): Evidence {
  const [words, behind, alone, sure] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  const titles = new Set(known);
  const followers = new Map<string, string>();
  const syllables = new Map<string, string>();
  for (const { tokens, candidates, headline } of passages) {
    for (const [index, { key, kind }] of tokens.entries()) {
      if (kind !== 'word') continue;
      if (tokens[index - 1]?.key !== '-' && tokens[index + 1]?.key !== '-') words.add(key);
      const next = wordBehind(tokens, index);
      if (headline || !next || !isCapitalised(key) || !isCapitalised(next)) continue;
      if ((followers.get(key) ?? next) !== next) titles.add(key);
      else followers.set(key, next);
    }
    for (const { form, first, last } of candidates) {
      if (!form.owners.some((id) => kinds.get(id) === 'person')) continue;
      if (first !== last || !startsSentence(tokens, first)) for (const id of form.owners) sure.add(id);
      const [before, start] = [tokens[first - 1], tokens[first]];
      const title = titleBehind(tokens, last);
      const isAmongSmall = before?.kind === 'word' && ![before.key, wordBehind(tokens, last) ?? ''].some(isCapitalised);
      if (first === last && isAmongSmall) alone.add(start?.key ?? '');
      if (isWhole(form) && (form.tokens.length > 1 || start?.kind === 'hangul')) {
        if (before?.kind === 'word' && start?.gap) titles.add(before.key);
        if (title) behind.add(title);
      } else if (form.care === 'behind' && start?.kind === 'hangul' && title) {
        // A syllable that stands alone before one and the same word is no word of its own.
        syllables.set(start.key, (syllables.get(start.key) ?? title) === title ? title : '');
      }
    }
  }
  for (const title of syllables.values()) if (title) behind.add(title);
  return { words, titles, behind, alone, sure };
}

/** Of a script without spaces two letters right behind a name, of Korean the word behind it. */
export function titleBehind(tokens: readonly Token[], last: number): string | undefined {
  const [next, second] = [tokens[last + 1], tokens[last + 2]];
  if (next?.kind === 'hangul') return next.gap ? next.key.slice(0, 2) : undefined;
  return next?.kind === 'lone' && second?.kind === 'lone' ? next.key + second.key : undefined;
}

/** Whether most of the longer words of a passage have a capital, and no full stop ends it. */
export function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ key, kind }) => kind === 'word' && key.length > 3);
  const capitals = words.filter(({ key }) => isCapitalised(key));
  return words.length > 3 && capitals.length * 4 > words.length * 3 && tokens.at(-1)?.key !== '.';
}
