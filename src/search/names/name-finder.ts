import { namesByOwnWords } from './by-own-words.ts';
import { holdersOf, type IndexedRole, indexRoles, officeWords } from './by-role.ts';
import { type Allowed, isKnownWord, namesByJoined, namesByWords } from './by-words.ts';
import { foldedWords } from './fold.ts';
import { withIndex } from './merge-indexes.ts';
import { best, fitHits, type NameHit, ownHits, soundHits, WHOLE_NAME } from './name-hits.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import type { NameRecord } from './name-record.ts';

/** Finds pages by name, in any spelling. */
export interface NameFinder {
  /** Makes more pages searchable. */
  add(records: readonly NameRecord[]): void;
  /**
   * The best pages for what was typed, best first; none where no name is near. `romanised` is what was typed in Latin
   * letters, where it was typed in others.
   */
  find(text: string, limit: number, romanised?: readonly string[]): NameHit[];
  /**
   * The pages of which the whole name was typed among other words that no name has, at most as many, and those words; none
   * where fewer than three words were typed.
   */
  findWithout(text: string, limit: number): { hits: NameHit[]; without: string };
  /** The few pages whose names are nearest to what `find` has nothing for; none where nothing is near. */
  nearest(text: string): NameHit[];
  /** The first entities that an article names, in the order in which they were added, and then topics, each at most `limit`. */
  popular(limit: number): NameRecord[];
}

const NO_ERRORS: Allowed = () => 0;

/** Typing errors that a word may have: none in a short one, which would become another word, one from five letters on, two from eight on. */
const ERRORS: Allowed = (word) => (word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0);

/** Two errors in words of six letters, where that leaves one page alone. */
const MORE_ERRORS: Allowed = (word) => (word.length >= 6 ? 2 : word.length >= 5 ? 1 : 0);

/** So many pages are offered where nothing was found. */
const NEAREST = 3;

/**
 * Makes the names of a site searchable. `questions` are words of the site's language that ask for somebody, and name nobody:
 * "who", "leads".
 */
export function createNameFinder(first: readonly NameRecord[], questions: readonly string[] = []): NameFinder {
  // A large site's names come in several files, and none of them waits for the rest.
  let indexes: readonly NameIndex[] = [];
  const records: NameRecord[] = [];
  const roles: IndexedRole[] = [];
  const askings: ReadonlySet<string> = new Set(questions);

  const byWords = (asked: readonly string[], errors: Allowed, typed = '') =>
    indexes.flatMap((index) => fitHits(index, namesByWords(index, asked, errors), typed));
  const byJoined = (asked: readonly string[], errors: Allowed, typed = '') =>
    indexes.flatMap((index) => fitHits(index, namesByJoined(index, asked, errors), typed));

  const byName = (text: string, limit: number, romanised: readonly string[]): NameHit[] => {
    const asked = foldedWords(text);
    const typed = text.normalize('NFC').trim();
    // Where words of names are what was asked, or begin so, what is only like them is not meant.
    const exact = [...byWords(asked, NO_ERRORS, typed), ...byJoined(asked, NO_ERRORS, typed)];
    if (exact.some(({ record }) => record.names.length > 0)) return best(exact, limit);
    const described = indexes.flatMap((index) => ownHits(index, namesByOwnWords(index, asked)));
    if (exact.length + described.length > 0) return best([...exact, ...described], limit);
    const near = byWords(asked, ERRORS);
    const sound = indexes.flatMap((index) => soundHits(index, text, romanised));
    const found = best([...near, ...sound], limit);
    if (found.length > 0) return found;
    const further = best([...byJoined(asked, ERRORS), ...byWords(asked, MORE_ERRORS)], 2);
    return further.length === 1 ? further : [];
  };

  const byRole = (text: string, limit: number): NameHit[] => {
    const words = officeWords(text);
    const asked = words.filter((word) => !askings.has(word));
    const isQuestion = asked.length < words.length;
    if (asked.length < (isQuestion ? 1 : 2)) return [];
    const holders = holdersOf(roles, asked);
    return [...new Map(holders.map((holder) => [holder.record.path, holder])).values()]
      .slice(0, limit)
      .map(({ record, role }) => ({ record, name: record.title, match: 'written', role }));
  };

  const findAnew = (text: string, limit: number, romanised: readonly string[]): NameHit[] => {
    if (foldedWords(text).length === 0) return [];
    const holders = byRole(text, limit);
    const named = byName(text, limit, romanised);
    const first = named.filter(({ whole }) => whole);
    const rest = holders.length > 0 ? named.filter(({ match }) => match === 'written') : named;
    const all = [...first, ...holders, ...rest];
    return all
      .filter(({ record }, place) => all.findIndex((hit) => hit.record.path === record.path) === place)
      .slice(0, limit);
  };

  // A key is answered twice: at once, and beside what the texts have.
  let last: { asked: string; hits: NameHit[] } | undefined;

  const finder: NameFinder = {
    add(more) {
      last = undefined;
      records.push(...more);
      roles.push(...indexRoles(more));
      indexes = withIndex(indexes, indexNames(more));
    },
    find(text, limit, romanised = []) {
      const asked = JSON.stringify([text, limit, romanised]);
      if (last?.asked !== asked) last = { asked, hits: findAnew(text, limit, romanised) };
      return last.hits;
    },
    findWithout(text, limit) {
      const asked = foldedWords(text);
      const known = asked.filter((word) => indexes.some((index) => isKnownWord(index, word)));
      const without = asked.filter((word) => !known.includes(word));
      if (asked.length < 3 || without.length === 0 || without.length > known.length) return { hits: [], without: '' };
      const whole = byWords(known, NO_ERRORS).filter(({ score }) => score >= WHOLE_NAME);
      return { hits: best(whole, limit), without: without.join(' ') };
    },
    nearest(text) {
      return best(byWords(foldedWords(text), MORE_ERRORS), NEAREST);
    },
    popular(limit) {
      const mentioned = records.filter(({ mentions = 0 }) => mentions > 0);
      const topics = records.filter(({ kind }) => kind.startsWith('topic '));
      return [...mentioned.slice(0, limit), ...topics.slice(0, limit)];
    },
  };
  finder.add(first);
  return finder;
}
