import MiniSearch from 'minisearch';
import { foldedWords } from './fold.ts';
import { fit } from './name-fit.ts';
import type { NameRecord } from './name-record.ts';
import { romanKey } from './roman-key.ts';

/** Finds pages by name, in any spelling. */
export interface NameFinder {
  /** Makes more pages searchable. */
  add(records: readonly NameRecord[]): void;
  /** The best pages for what was typed, best first; none where no name is near. */
  find(text: string, limit: number): NameHit[];
  /** The pages with the most similar names, for what `find` has nothing: one word of several may be right, or half of it. */
  nearest(text: string, limit: number): NameHit[];
  /** The first entities that an article names, in the order in which they were added, and then topics, each at most `limit`. */
  popular(limit: number): NameRecord[];
}

/** A page that was found, and why. */
export interface NameHit {
  record: NameRecord;
  /** The name that fits. */
  name: string;
  match: Match;
}

/** How a name fits: as an editor wrote it, by a romanisation that nobody listed, by sound, or with typing errors. */
export type Match = 'written' | 'romanised' | 'sound' | 'near';

/**
 * Typing errors that a word may have: none in a short one, which would become another word, one from four letters on,
 * two from eight on. With two from seven on, more misspelled names are found (97 of 100 in place of 89, among 1,000), but
 * names that are not there are answered with a neighbour far more often (54 of 100 in place of 29, among 5,000).
 */
const TYPOS = (word: string): number => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);

/** For the candidates two letters that are exchanged count as two errors; the ranking counts them as one. */
const WIDE = (word: string): number => (TYPOS(word) === 0 ? 0 : TYPOS(word) + 1);

/** Where nothing was found, more than a third of a word may be wrong. */
const FAR = (word: string): number => (word.length < 4 ? 0 : Math.round(word.length * 0.4));

/** So many candidates are ranked at the most. */
const CANDIDATES = 60;

/** Makes the names of a site searchable. */
export function createNameFinder(first: readonly NameRecord[]): NameFinder {
  const index = new MiniSearch<Indexed>({
    fields: ['words', 'keys'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND', prefix: true, fuzzy: WIDE },
  });
  const indexed: Indexed[] = [];

  const candidates = (text: string, field: 'words' | 'keys', options = {}) =>
    index
      .search(text, { fields: [field], ...options })
      .slice(0, CANDIDATES)
      .map(({ id }) => Number(id));

  const ranked = (ids: ReadonlySet<number>, text: string, typos: Typos, limit: number): NameHit[] => {
    const words = foldedWords(text);
    const keys = romanKey(text).split(' ');
    // With so many errors every sound is like every other one.
    const asked = { text, words, keys: typos === FAR ? words : keys };
    return [...ids]
      .flatMap((id) => indexed[id] ?? [])
      .map((entry) => ({ entry, best: bestMatch(asked, entry, typos) }))
      .filter(({ best }) => best.score > 0)
      .sort((a, b) => b.best.score - a.best.score || order(a.entry.record, b.entry.record))
      .slice(0, limit)
      .map(({ entry: { record }, best: { name, match } }) => ({ record, name, match }));
  };

  const finder: NameFinder = {
    add(records) {
      const added = records.map((record, place) => indexRecord(record, indexed.length + place));
      indexed.push(...added);
      index.addAll(added);
    },
    find(text, limit) {
      const words = foldedWords(text).join(' ');
      if (words === '') return [];
      const ids = new Set([...candidates(words, 'words'), ...candidates(romanKey(text), 'keys')]);
      return ranked(ids, text, TYPOS, limit);
    },
    nearest(text, limit) {
      const wide = { combineWith: 'OR', fuzzy: FAR, prefix: false };
      const words = foldedWords(text).filter((word) => word.length > 3);
      const ids = candidates(words.join(' '), 'words', wide);
      const names = new Set(ids.filter((id) => isName(indexed[id]?.record)));
      const byWord = words.flatMap((word) => ranked(names, word, FAR, limit));
      return [...new Map(byWord.map((found) => [found.record.path, found])).values()].slice(0, limit);
    },
    popular(limit) {
      const mentioned = indexed.filter(({ record }) => (record.mentions ?? 0) > 0);
      const topics = indexed.filter(({ record }) => record.kind.startsWith('topic '));
      return [...mentioned.slice(0, limit), ...topics.slice(0, limit)].map(({ record }) => record);
    },
  };
  finder.add(first);
  return finder;
}

/** Titles of articles and claims are no names that somebody mistypes. */
function isName(record: NameRecord | undefined): boolean {
  return record !== undefined && (record.names.length > 0 || record.kind.startsWith('topic '));
}

type Typos = (word: string) => number;

interface Indexed {
  id: number;
  record: NameRecord;
  /** Every word of every name, once. */
  words: string;
  keys: string;
  names: { text: string; words: string[]; keys: string[]; listed: boolean }[];
}

function indexRecord(record: NameRecord, id: number): Indexed {
  const { title, names, spellings = [] } = record;
  const all = [...new Set([title, ...names, ...spellings])].map((text) => {
    const words = foldedWords(text);
    return { text, words, keys: romanKey(text).split(' '), listed: !spellings.includes(text) };
  });
  const words = [...new Set(all.flatMap(({ words }) => words.flatMap(parts)))];
  const keys = [...new Set(all.flatMap(({ keys }) => keys))];
  return { id, record, words: words.join(' '), keys: keys.join(' '), names: all };
}

/** A word, and of one in Chinese characters or kana every part: a given name is found without its family name. */
function parts(word: string): string[] {
  if (!/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(word)) return [word];
  const characters = [...word].slice(0, 12);
  return characters.flatMap((_, from) =>
    characters.slice(from).map((_, to) => characters.slice(from, from + to + 1).join('')),
  );
}

interface Asked {
  text: string;
  words: readonly string[];
  keys: readonly string[];
}

/**
 * How well a record fits, over its names: as listed before as romanised otherwise, by sound, or with typing errors;
 * within each the whole name before its words, and these before their beginnings.
 */
function bestMatch(asked: Asked, { names, record: { title } }: Indexed, typos: Typos) {
  let best: { score: number; name: string; match: Match } = { score: 0, name: '', match: 'near' };
  for (const { text, words, keys, listed } of names) {
    const typed = text === asked.text.normalize('NFC').trim() ? AS_TYPED : 0;
    const ways: [number, Match][] = [
      [fit(asked.words, words) * (listed ? 1 : 0.95), listed ? 'written' : 'romanised'],
      [fit(asked.keys, keys) * 0.6, 'sound'],
      [fit(asked.words, words, typos) * 0.5, 'near'],
      [fit(asked.keys, keys, typos) * 0.35, 'near'],
    ];
    for (const [value, match] of ways) {
      const score = value === 0 ? 0 : value + typed + (text === title && value < 0.9 ? SHOWN : 0);
      if (score > best.score) best = { score, name: text, match };
    }
  }
  return best;
}

/** Among names that are equal without their accents, the one that was typed with them comes first. */
const AS_TYPED = 0.005;

/** A beginning of the name that pages show comes before one of another name. */
const SHOWN = 0.02;

/** Among equals: entities before other pages, then what more articles name, then by title. */
function order(a: NameRecord, b: NameRecord): number {
  return (
    Number(b.names.length > 0) - Number(a.names.length > 0) ||
    (b.mentions ?? 0) - (a.mentions ?? 0) ||
    (a.title < b.title ? -1 : 1)
  );
}
