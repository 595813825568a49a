import { isCapitalised, startsSentence, type Token, wordBehind } from './tokens.ts';
import type { Candidate, Lexicon } from './types.ts';

/** A passage, read: its tokens, the forms in it, and the phrases that an editor keeps free. */
export interface ReadPassage {
  text: string;
  tokens: readonly Token[];
  candidates: readonly Candidate[];
  boundaries: readonly number[];
  /** Most of its longer words have a capital, as in a headline: there capitals tell nothing. */
  headline: boolean;
}

/** What a text tells of the words in it. */
export interface Evidence {
  /** Words that it has in small letters. */
  small: ReadonlySet<string>;
  /** Words with a capital that stand before whole names of people, or before several names: titles. */
  titles: ReadonlySet<string>;
  /** What stands behind whole names that are written without spaces, two letters or a word. */
  behind: ReadonlySet<string>;
  /** Single words by which it calls people beside their whole names, within a sentence. */
  alone: ReadonlySet<string>;
  /** The people whom it names otherwise than by a lone word that begins a sentence. */
  sure: ReadonlySet<string>;
}

/** Gathers what the text itself tells, from all its passages. */
export function gather(passages: readonly ReadPassage[], { kinds }: Lexicon): Evidence {
  const found = {
    small: new Set<string>(),
    titles: new Set<string>(),
    behind: new Set<string>(),
    alone: new Set<string>(),
    sure: new Set<string>(),
  };
  const followers = new Map<string, string>();
  /** Whether a word is seen before another one than so far. */
  const isBeforeAnother = (word: string, next: string): boolean => {
    const known = followers.get(word);
    if (known === undefined) followers.set(word, next);
    return known !== undefined && known !== next;
  };
  const syllables = new Map<string, string>();
  for (const { tokens, candidates, headline } of passages) {
    for (let index = 0; index < tokens.length; index++) {
      const { key = '', kind } = tokens[index] ?? {};
      if (kind !== 'word') continue;
      if (!isCapitalised(key)) found.small.add(key);
      else if (!headline) {
        const next = wordBehind(tokens, index);
        if (next && isCapitalised(next) && isBeforeAnother(key, next)) found.titles.add(key);
      }
    }
    for (const { form, first, last } of candidates) {
      if (!form.owners.some((id) => kinds.get(id) === 'person')) continue;
      if (first !== last || !startsSentence(tokens, first)) for (const id of form.owners) found.sure.add(id);
      const [before, start] = [tokens[first - 1], tokens[first]];
      const title = titleBehind(tokens, last);
      if (form.care === 'whole' && (form.tokens.length > 1 || start?.kind === 'hangul')) {
        if (before?.kind === 'word' && start?.gap) found.titles.add(before.key);
        if (title) found.behind.add(title);
      } else if (form.care === 'behind' && start?.kind === 'hangul') {
        // A syllable that stands alone before one and the same word is no word of its own.
        const known = syllables.get(start.key) ?? title;
        if (title) syllables.set(start.key, known === title ? title : '');
      } else if (form.tokens.length === 1 && before?.kind === 'word' && !isCapitalised(before.key)) {
        if (!isCapitalised(wordBehind(tokens, last) ?? '')) found.alone.add(start?.key ?? '');
      }
    }
  }
  for (const title of syllables.values()) if (title) found.behind.add(title);
  return found;
}

/** Of a script without spaces two letters right behind a name, of Korean the word behind it. */
export function titleBehind(tokens: readonly Token[], last: number): string | undefined {
  const [next, second] = [tokens[last + 1], tokens[last + 2]];
  if (next?.kind === 'hangul') return next.gap ? next.key.slice(0, 2) : undefined;
  return next?.kind === 'lone' && second?.kind === 'lone' ? next.key + second.key : undefined;
}

/** Whether most of the longer words of a passage have a capital, and no full stop ends it. */
export function isHeadline(tokens: readonly Token[]): boolean {
  let [capitals, words] = [0, 0];
  for (const { key, kind } of tokens) {
    if (kind !== 'word' || key.length < 4) continue;
    words++;
    if (isCapitalised(key)) capitals++;
  }
  return words > 3 && capitals * 4 > words * 3 && tokens.at(-1)?.key !== '.';
}
