import MiniSearch from 'minisearch';
import { foldedWords } from './fold.ts';
import type { NameRecord } from './name-record.ts';
import { romanKey } from './roman-key.ts';
import { typingDistance } from './typing-distance.ts';

/** Finds pages by name, in any spelling. */
export interface NameFinder {
  /** The best pages for what was typed, best first; none where no name is near. */
  find(text: string, limit: number): NameRecord[];
}

/**
 * Typing errors that a word may have: none in a short one, which would become another word, one from four letters on,
 * two from eight on.
 */
const TYPOS = (word: string): number => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);

/** For the candidates two letters that are exchanged count as two errors; the ranking counts them as one. */
const WIDE = (word: string): number => (TYPOS(word) === 0 ? 0 : TYPOS(word) + 1);

/** So many candidates are ranked at the most. */
const CANDIDATES = 60;

/** Makes the names of a site searchable. */
export function createNameFinder(records: readonly NameRecord[]): NameFinder {
  const index = new MiniSearch<Indexed>({
    fields: ['words', 'keys'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND', prefix: true, fuzzy: WIDE },
  });
  const indexed = records.map(indexRecord);
  index.addAll(indexed);

  return {
    find(text, limit) {
      const words = foldedWords(text);
      if (words.length === 0) return [];
      const keys = romanKey(text).split(' ');
      const found = new Set([
        ...index
          .search(words.join(' '), { fields: ['words'] })
          .slice(0, CANDIDATES)
          .map(({ id }) => Number(id)),
        ...index
          .search(keys.join(' '), { fields: ['keys'] })
          .slice(0, CANDIDATES)
          .map(({ id }) => Number(id)),
      ]);
      return [...found]
        .map((id) => ({ record: records[id], score: score(words, keys, indexed[id]) + asTyped(text, records[id]) }))
        .filter((hit): hit is { record: NameRecord; score: number } => hit.record !== undefined && hit.score > 0)
        .sort((a, b) => b.score - a.score || order(a.record, b.record))
        .slice(0, limit)
        .map(({ record }) => record);
    },
  };
}

interface Indexed {
  id: number;
  /** Every word of every name, once. */
  words: string;
  keys: string;
  /** The words of each name, and their keys. */
  names: { words: string[]; keys: string[]; listed: boolean }[];
}

function indexRecord({ title, names, spellings = [] }: NameRecord, id: number): Indexed {
  const all = [...new Set([title, ...names, ...spellings])].map((name) => {
    const words = foldedWords(name);
    return { words, keys: romanKey(name).split(' '), listed: !spellings.includes(name) };
  });
  const words = [...new Set(all.flatMap(({ words }) => words.flatMap(parts)))];
  return { id, words: words.join(' '), keys: [...new Set(all.flatMap(({ keys }) => keys))].join(' '), names: all };
}

/** A word, and of one in Chinese characters or kana every part: a given name is found without its family name. */
function parts(word: string): string[] {
  if (!/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(word)) return [word];
  const characters = [...word].slice(0, 12);
  return characters.flatMap((_, from) =>
    characters.slice(from).map((_, to) => characters.slice(from, from + to + 1).join('')),
  );
}

/**
 * How well a record fits, over its names: as listed before as spelled otherwise, by sound, or with typing errors; within
 * each the whole name before its words, and these before their beginnings.
 */
function score(words: readonly string[], keys: readonly string[], indexed: Indexed | undefined): number {
  let best = 0;
  for (const name of indexed?.names ?? []) {
    const asWritten = fit(words, name.words) * (name.listed ? 1 : 0.95);
    const bySound = fit(keys, name.keys) * 0.6;
    const near = fit(words, name.words, TYPOS) * 0.5;
    const nearBySound = fit(keys, name.keys, TYPOS) * 0.35;
    best = Math.max(best, asWritten, bySound, near, nearBySound);
  }
  return best;
}

/** Among names that are equal without their accents, the one that was typed with them comes first. */
function asTyped(text: string, record: NameRecord | undefined): number {
  const typed = text.normalize('NFC').trim();
  return record && (record.title === typed || record.names.includes(typed)) ? 0.005 : 0;
}

/** From 1 (the whole name) to 0 (not at all). With typing errors allowed, each costs a little. */
function fit(asked: readonly string[], name: readonly string[], typos: (word: string) => number = () => 0): number {
  let cost = 0;
  let exact = 0;
  const left = [...name];
  for (const word of asked) {
    const allowed = typos(word);
    let least = Number.POSITIVE_INFINITY;
    let at = -1;
    left.forEach((candidate, index) => {
      const inside = /^[\p{Script=Han}]/u.test(word) && candidate.includes(word);
      const start = candidate.slice(0, word.length);
      const steps =
        candidate === word
          ? 0
          : start === word || inside
            ? 0.5
            : Math.min(typingDistance(word, candidate, allowed), typingDistance(word, start, allowed) + 0.5);
      if (steps < least) {
        least = steps;
        at = index;
      }
    });
    if (at < 0 || least >= allowed + 1) return 0;
    if (least === 0) exact++;
    cost += least;
    left.splice(at, 1);
  }
  const inOrder = asked.every((word, index) => word === name[index]);
  const coverage = asked.join('').length / Math.max(1, name.join('').length);
  const base = exact === asked.length ? (left.length === 0 ? (inOrder ? 1 : 0.97) : 0.9) : 0.8;
  return Math.max(0.01, base - 0.04 * cost - 0.02 * (1 - Math.min(1, coverage)));
}

/** Among equals: entities before other pages, then what more articles name, then by title. */
function order(a: NameRecord, b: NameRecord): number {
  return (
    Number(b.names.length > 0) - Number(a.names.length > 0) ||
    (b.mentions ?? 0) - (a.mentions ?? 0) ||
    (a.title < b.title ? -1 : 1)
  );
}
