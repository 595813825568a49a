import { foldedWords } from './fold.ts';
import type { NameRecord } from './name-record.ts';
import { consonantKeys, soundsOf } from './sounds.ts';
import { isTransliterated } from './transliterate.ts';
import { type Vocabulary, vocabulary } from './vocabulary.ts';
import { joinedTails, soundedWords, wordForms } from './word-forms.ts';

/** A name of a record, as it is compared. */
export interface IndexedName {
  record: NameRecord;
  text: string;
  words: readonly string[];
  /** Whether an editor wrote it; otherwise it is a romanisation. */
  listed: boolean;
}

/** How a name, or a part of it, sounds. */
export interface IndexedSound {
  /** The place of the name. */
  name: number;
  sounds: string;
  /** What part of the name it is: all of it, from some word to its end, or one word. */
  part: 'whole' | 'tail' | 'word';
}

/** The names of some records, ready to be searched. */
export interface NameIndex {
  names: readonly IndexedName[];
  /** By the words of names. */
  words: Vocabulary;
  /** By the words of names joined, so that a lost space does not matter. */
  joined: Vocabulary;
  sounds: readonly IndexedSound[];
  /** By the consonants of sounds. */
  keys: Vocabulary;
}

/** Makes the names of some records searchable. */
export function indexNames(records: readonly NameRecord[]): NameIndex {
  const names = records.flatMap((record) => {
    const { title, names: listed, spellings = [], translations = [] } = record;
    return [...new Set([title, ...listed, ...translations, ...spellings])].map(
      (text): IndexedName => ({ record, text, words: foldedWords(text), listed: !spellings.includes(text) }),
    );
  });
  const sounds = names.flatMap((name, place) => (isSounded(name) ? soundsOfName(name.text, place) : []));
  return {
    names,
    words: index(names, ({ words }) => words.flatMap(wordForms)),
    joined: index(names, ({ words }) => joinedTails(words)),
    sounds,
    keys: index(sounds, ({ sounds: text }) => consonantKeys(text)),
  };
}

/**
 * A name is compared by sound where it is in Latin letters; a romanisation only where no name is. Titles of articles and
 * claims are sentences, which nobody looks up by their sound.
 */
function isSounded({ text, listed, record }: IndexedName): boolean {
  if (record.names.length === 0 && !record.kind.startsWith('topic ')) return false;
  return !isTransliterated(text) && (listed || [record.title, ...record.names].every(isTransliterated));
}

function soundsOfName(text: string, name: number): IndexedSound[] {
  const words = soundedWords(text);
  const tails = words.map((_, from) => words.slice(from));
  const turned = words.length > 1 ? [[...words.slice(-1), ...words.slice(0, -1)]] : [];
  return [
    ...turned.map((other): IndexedSound => ({ name, sounds: soundsOf(other), part: 'tail' })),
    ...tails.map((tail, from): IndexedSound => ({ name, sounds: soundsOf(tail), part: from === 0 ? 'whole' : 'tail' })),
    ...words.slice(0, -1).map((word): IndexedSound => ({ name, sounds: soundsOf([word]), part: 'word' })),
  ].filter(({ sounds }) => sounds.length > 1);
}

function index<Item>(items: readonly Item[], wordsOf: (item: Item) => readonly string[]): Vocabulary {
  const entries = new Map<string, number[]>();
  items.forEach((item, number) => {
    for (const word of wordsOf(item)) {
      const owners = entries.get(word);
      if (!owners) entries.set(word, [number]);
      else if (owners.at(-1) !== number) owners.push(number);
    }
  });
  return vocabulary(entries);
}
