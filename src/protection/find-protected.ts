import { withoutProclitics } from '../names/forms/clitics.ts';
import { foldWord } from './fold-word.ts';
import { type KeyedList, wordDigest } from './keyed-list.ts';
import { CAPITAL } from './name-forms.ts';
import { JOINTS, type Joint, readWords, type TextWord } from './read-words.ts';

/** A place that holds a protected name: which one, by its line in the list, and where, in UTF-16 units. */
export interface ProtectedPlace {
  line: number;
  start: number;
  end: number;
}

/** What looks for protected names in a text of any sort; in the order of the text, each place once. */
export type FindProtected = (text: string) => ProtectedPlace[];

interface NameForm {
  line: number;
  /** For each word, the numbers of the digests that it may have. */
  words: readonly ReadonlySet<number>[];
}

/** A form of which so many words stand before a place. */
interface Begun {
  form: NameForm;
  read: number;
  start: number;
}

/** A word, or a part of one that markup, a hyphen or an apostrophe divides, with what had begun before it. */
interface RunPart {
  word: TextWord;
  begun: readonly Begun[];
}

const NOTHING: readonly never[] = [];
/** So many parts may make up one word: more are no word that somebody reads. */
const LONGEST_RUN = 24;
const MOST_KEPT = 300_000;

/** Makes the finder for a list. The key is the one with which it was made. */
export function protectedFinder(list: KeyedList, key: string | Buffer): FindProtected {
  const numbers = new Map<string, number>();
  const numberOf = (digest: string) => {
    const number = numbers.get(digest) ?? numbers.size;
    numbers.set(digest, number);
    return number;
  };
  const starts = new Map<number, NameForm[]>();
  for (const { line, words, forms } of list.names) {
    const sets = words.map((digests) => new Set(digests.map(numberOf)));
    for (const places of forms) {
      const form: NameForm = { line, words: places.map((place) => sets[place] ?? new Set()) };
      for (const number of form.words[0] ?? []) starts.set(number, [...(starts.get(number) ?? []), form]);
    }
  }

  const hash = wordDigest(key);
  const kept = new Map<string, readonly number[]>();
  /** The numbers of a word as it stands in the text; nearly always none. */
  const numbersOf = (text: string): readonly number[] => {
    let found = kept.get(text);
    if (found === undefined) {
      found = spellingsOf(text).flatMap((word) => numbers.get(hash(word)) ?? []);
      if (found.length === 0) found = NOTHING;
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(text, found);
    }
    return found;
  };

  return (text) => {
    const places = new Map<string, ProtectedPlace>();
    let begun: readonly Begun[] = NOTHING;
    let run: RunPart[] = [];
    const step = (word: string, start: number, end: number, before: readonly Begun[]): Begun[] => {
      const found = numbersOf(word);
      if (found.length === 0) return [];
      const first = found.flatMap((number) => starts.get(number) ?? []);
      const next = [...first.map((form) => ({ form, read: 0, start })), ...before]
        .filter(({ form, read }) => found.some((number) => form.words[read]?.has(number)))
        .map((each) => ({ ...each, read: each.read + 1 }));
      for (const { form, read, start: from } of next) {
        if (read === form.words.length)
          places.set(`${from} ${end} ${form.line}`, { line: form.line, start: from, end });
      }
      return next.filter(({ form, read }) => read < form.words.length);
    };
    readWords(text, (word) => {
      const { joint, start, end } = word;
      if (joint === 'end') begun = NOTHING;
      if (isWider(joint, 'hyphen')) run = [];
      const before = begun;
      let next: readonly Begun[] = step(word.text, start, end, before);
      if (word.initial) next = [...next, ...step(`${word.text}.`, start, end, before)];
      if (run.length > 0) {
        let whole = word.text;
        let hyphens = joint === 'hyphen' ? 1 : 0;
        for (const part of run.toReversed()) {
          whole = part.word.text + whole;
          if (hyphens > 2) break;
          next = [...next, ...step(whole, part.word.start, end, part.begun)];
          if (part.word.joint === 'hyphen') hyphens++;
        }
        if (run.length >= LONGEST_RUN) run.shift();
      }
      run.push({ word, begun: before });
      begun = next;
    });
    return [...places.values()].sort((a, b) => a.start - b.start || b.end - a.end || a.line - b.line);
  };
}

/** The words under which a word of a text may be in a list: itself, in capitals too, and without what Arabic and Hebrew write onto it. */
function spellingsOf(text: string): string[] {
  const word = foldWord(text);
  if (word === '') return [];
  const bare = withoutProclitics(word).map(({ rest }) => rest);
  return [word, ...bare, ...(/^\p{Lu}/u.test(text) ? [CAPITAL + word] : [])];
}

function isWider(joint: Joint, than: Joint): boolean {
  return JOINTS.indexOf(joint) > JOINTS.indexOf(than);
}
