import { WRITTEN_OUT } from '../model/alike-letters.ts';
import { DECLENSIONS } from '../names/declensions.ts';
import { formsOf } from '../names/entity-forms.ts';
import { partsOf } from '../names/forms/name-parts.ts';
import type { NamedEntity, NameToken } from '../names/types.ts';
import { foldWord } from './fold-word.ts';
import { readWords } from './read-words.ts';

/** A form of a name: word after word, each in all the spellings that it may have there. */
export type WordForms = readonly (readonly string[])[];

/** Before a folded word that counts only where it is written with a capital. */
export const CAPITAL = '^';

/**
 * Every form under which a text may write a listed name: those that the name finder knows for a person in any of its
 * languages, declined; family name first or last; with initials; written as one word, as files and handles have it. A
 * family name alone is none of them: it is listed where it is to be kept out as well. What stands in quotation marks is no
 * name but a sentence or the like: these words in this order. Empty for what is neither: less than three letters, or two of
 * a script without spaces.
 */
export function formsOfName(listed: string): WordForms[] {
  const name = listed.normalize('NFC').trim();
  const words = wordsOf(name);
  if (!isLongEnough(words)) return [];
  if (/^".+"$/s.test(name)) return [words.map(({ word }) => [word])];
  const entity: NamedEntity = { id: 'listed', kind: 'person', names: [{ text: name }] };
  const forms: WordForms[] = [words.map(({ word }) => [word])];
  for (const language of LANGUAGES) {
    for (const { tokens, care } of formsOf(entity, language).forms) {
      const form = tokens.flatMap((token) => (token.kind === 'mark' ? [] : spellings(token)));
      if (care === 'listed' || (care === 'whole' && form.length > 1)) forms.push(form);
    }
    forms.push(...withInitials(entity, language));
  }
  if (words.length === 1) return [inCapitals(forms)];
  const whole = forms
    .slice(0, 1)
    .flatMap((form) => [form, [...form.slice(-1), ...form.slice(0, -1)], [...form.slice(1), ...form.slice(0, 1)]]);
  const all = [...whole, ...forms, ...hyphenless(words)];
  return unique([...all, ...all.flatMap(asOneWord)]);
}

/** Languages whose habits the name finder knows: those that decline names, and some with an order or spellings of their own. */
const LANGUAGES = [
  ...new Set([...['en', 'es', 'pt', 'fr', 'zh', 'ja', 'ko', 'vi', 'tr', 'ar', 'fa', 'he'], ...DECLENSIONS.keys()]),
];

interface FoldedWord {
  word: string;
  hyphened: boolean;
  lone: boolean;
}

function wordsOf(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  readWords(text, ({ text: word, joint }) => {
    words.push({ word: foldWord(word), hyphened: joint === 'hyphen', lone: !/^[\p{L}\p{M}\p{N}]{2,}$/u.test(word) });
  });
  return words.filter(({ word }) => word !== '');
}

function isLongEnough(words: readonly FoldedWord[]): boolean {
  const letters = words.map(({ word }) => word).join('');
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letters);
  return [...letters.replace(/\P{L}/gu, '')].length >= (unspaced ? 2 : 3);
}

/** A word of a form as the text's words are read: declined, or letter by letter where its script has no spaces. */
function spellings({ key, variants }: Pick<NameToken, 'key' | 'variants'>): string[][] {
  const words = wordsOf(key).map(({ word }) => word);
  if (words.length !== 1) return words.map((word) => [word]);
  const cases = [...variants].map(foldWord);
  return [[...new Set([...words, ...written(key), ...cases])]];
}

/** A word as it is written where a keyboard lacks its letters. */
function written(word: string): string[] {
  const plain = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøå]/g, (letter) => WRITTEN_OUT[letter] ?? letter);
  return [foldWord(plain)];
}

/** "J. Doe", "J. M. Doe", and behind the family name, as Russian lists have it. */
function withInitials(entity: NamedEntity, language: string): WordForms[] {
  const [name] = entity.names;
  const parts = name && partsOf(name, entity, language);
  if (!parts || !['Latn', 'Cyrl', 'Grek'].includes(parts.script) || parts.given.length === 0) return [];
  const family = parts.family.flatMap((word) => {
    const [form] = formsOf({ id: 'listed', kind: 'person', names: [{ text: word }] }, language).forms;
    return (form?.tokens ?? []).flatMap((token) => (token.kind === 'mark' ? [] : spellings(token)));
  });
  const initials = parts.given.map((given) => [`${foldWord(given.charAt(0))}.`]);
  return [initials.slice(0, 1), initials].flatMap((some) => [
    [...some, ...family],
    [...family, ...some],
  ]);
}

/** "Jongun" for "Jong-un", "OBrien" for "O’Brien". */
function hyphenless(words: readonly FoldedWord[]): WordForms[] {
  if (!words.some(({ hyphened }) => hyphened)) return [];
  const joined: string[] = [];
  for (const { word, hyphened } of words) {
    if (hyphened) joined.push((joined.pop() ?? '') + word);
    else joined.push(word);
  }
  const [first = '', ...rest] = joined;
  return [joined, [...rest, first]].map((form) => form.map((word) => [word]));
}

function asOneWord(form: WordForms): WordForms[] {
  const word = form.map(([base = '']) => base).join('');
  return /[.]/.test(word) || word.length < 5 ? [] : [[[word]]];
}

/** One word: as it is listed, in any writing; its cases where they begin with a capital, since "Marin" makes "marine". */
function inCapitals(forms: readonly WordForms[]): WordForms {
  const [base = '', ...cases] = new Set(forms.flatMap((form) => (form.length === 1 ? (form[0] ?? []) : [])));
  return [[base, ...cases.map((word) => CAPITAL + word)]];
}

function unique(forms: readonly WordForms[]): WordForms[] {
  const byKey = new Map<string, string[][]>();
  for (const form of forms) {
    // Forms with the same words are one, with the spellings of all.
    const key = form.map(([base = '']) => base).join(' ');
    const known = byKey.get(key);
    if (!known)
      byKey.set(
        key,
        form.map((words) => [...words]),
      );
    else for (const [place, words] of form.entries()) known[place]?.push(...words);
  }
  return [...byKey.values()].map((form) => form.map((words) => [...new Set(words)]));
}
