import { holdersOf, officeWords } from './by-role.ts';
import { namesBySound } from './by-sound.ts';
import { type Allowed, isKnownWord, type NameFit, namesByJoined, namesByWords } from './by-words.ts';
import { foldedWords } from './fold.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import type { NameRecord, RoleRecord } from './name-record.ts';
import { writingOf } from './sounds.ts';
import { isChinese } from './transliterate.ts';

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

/** A page that was found, and why. */
export interface NameHit {
  record: NameRecord;
  /** The name that fits. */
  name: string;
  match: Match;
  /** Whether it was asked for by a whole name. */
  whole?: boolean;
  /** The office that was asked for. */
  role?: RoleRecord;
}

/** How a name fits: as an editor wrote it, by a romanisation that nobody listed, by sound, or with typing errors. */
export type Match = 'written' | 'romanised' | 'sound' | 'near';

const NO_ERRORS: Allowed = () => 0;

/** Typing errors that a word may have: none in a short one, which would become another word, one from four letters on, two from eight on. */
const ERRORS: Allowed = (word) => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);

/** Two errors in words of seven letters, where that leaves one page alone. */
const MORE_ERRORS: Allowed = (word) => (word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0);

/** So many pages are offered where nothing was found. */
const NEAREST = 3;

/**
 * Makes the names of a site searchable. `questions` are words of the site's language that ask for somebody, and name nobody:
 * "who", "leads".
 */
export function createNameFinder(first: readonly NameRecord[], questions: readonly string[] = []): NameFinder {
  // Each addition has an index of its own: a large site's names come in several files, and none of them waits for the rest.
  const indexes: NameIndex[] = [];
  const records: NameRecord[] = [];
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
    if (exact.length > 0) return best(exact, limit);
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
    const holders = holdersOf(
      indexes.flatMap(({ roles }) => roles),
      asked,
    );
    return [...new Map(holders.map((holder) => [holder.record.path, holder])).values()]
      .slice(0, limit)
      .map(({ record, role }) => ({ record, name: record.title, match: 'written', role }));
  };

  const finder: NameFinder = {
    add(more) {
      records.push(...more);
      indexes.push(indexNames(more));
    },
    find(text, limit, romanised = []) {
      if (foldedWords(text).length === 0) return [];
      const holders = byRole(text, limit);
      const named = byName(text, limit, romanised);
      const first = named.filter(({ whole }) => whole);
      const rest = holders.length > 0 ? named.filter(({ match }) => match === 'written') : named;
      const all = [...first, ...holders, ...rest];
      return all
        .filter(({ record }, place) => all.findIndex((hit) => hit.record.path === record.path) === place)
        .slice(0, limit);
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

interface ScoredHit extends NameHit {
  score: number;
}

/** Scores from here on are of whole names, as romanised or as listed. */
const WHOLE_NAME = 0.92;

/** As listed before as romanised, both before what has errors. */
function fitHits({ names }: NameIndex, fits: readonly NameFit[], typed: string): ScoredHit[] {
  return fits.flatMap(({ name, fit, errors }) => {
    const indexed = names[name];
    if (!indexed) return [];
    const { record, text, listed } = indexed;
    const match: Match = errors > 0 ? 'near' : listed ? 'written' : 'romanised';
    const score = fit * (errors > 0 ? 0.6 : listed ? 1 : 0.95) - (record.kind.startsWith('claim ') ? CLAIM : 0);
    return {
      record,
      name: text,
      match,
      score: score + (text === typed ? AS_TYPED : 0) + (text === record.title && fit < 0.9 ? SHOWN : 0),
    };
  });
}

/** Among names that are equal without their accents, the one that was typed with them comes first. */
const AS_TYPED = 0.005;

/** The title of a claim has many names in it, none of which it is about alone. */
const CLAIM = 0.1;

/** A beginning of the name that pages show comes before one of another name. */
const SHOWN = 0.02;

function soundHits(index: NameIndex, text: string, romanised: readonly string[]): ScoredHit[] {
  const latin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u.test(text);
  // Chinese syllables are no words of their own.
  const spoken = latin ? [text] : isChinese(text) ? romanised.map((each) => each.replaceAll(' ', '')) : romanised;
  return spoken.flatMap((each) =>
    namesBySound(
      index,
      each,
      latin ? LIKE_LATIN : isChinese(text) ? LIKE_CHINESE : LIKE_OTHER,
      writingOf(text),
    ).flatMap(({ name, likeness }) => {
      const indexed = index.names[name];
      return indexed
        ? { record: indexed.record, name: indexed.text, match: 'sound' as const, score: 0.6 * likeness ** 2 }
        : [];
    }),
  );
}

/** How far a name may sound from what was asked, by sounds: in Latin letters, where a name can be another one, and in others. */
const LIKE_LATIN = 0.11;
const LIKE_CHINESE = 0.12;
const LIKE_OTHER = 0.2;

/** The pages with the best scores, each once. */
function best(hits: readonly ScoredHit[], limit: number): NameHit[] {
  const byPage = new Map<string, ScoredHit>();
  for (const hit of hits) {
    const known = byPage.get(hit.record.path);
    if (!known || hit.score > known.score) byPage.set(hit.record.path, hit);
  }
  return [...byPage.values()]
    .sort((a, b) => b.score - a.score || order(a.record, b.record))
    .slice(0, limit)
    .map(({ record, name, match, score }) => ({ record, name, match, ...(score >= WHOLE_NAME && { whole: true }) }));
}

/** Among equals: entities before other pages, then what more articles name, then by title. */
function order(a: NameRecord, b: NameRecord): number {
  return (
    Number(b.names.length > 0) - Number(a.names.length > 0) ||
    (b.mentions ?? 0) - (a.mentions ?? 0) ||
    (a.title < b.title ? -1 : 1)
  );
}
