import { foldedWords } from './fold.ts';

/** A word by which a name is found, and the words that stand for it as well. */
export function wordForms(word: string): string[] {
  if (UNSPACED.test(word)) return tails([...word].slice(0, LONGEST_TAIL));
  // The article is written with its word in Arabic, and often left out by those who ask.
  if (ARABIC_ARTICLE.test(word)) return [word, word.slice(2)];
  return [word];
}

/** Every tail of a word without spaces: a given name is found without its family name, and by its beginning. */
function tails(characters: readonly string[]): string[] {
  return characters.map((_, from) => characters.slice(from).join(''));
}

/** So many characters of a word without spaces can be the beginning of what is asked. */
const LONGEST_TAIL = 24;

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

const ARABIC_ARTICLE = /^ال\p{Script=Arabic}{3,}$/u;

/** The words of a name joined, from each of them to the last: "F-16 Fighting Falcon" is f16fightingfalcon, 16fightingfalcon … */
export function joinedTails(words: readonly string[]): string[] {
  return words.slice(0, -1).map((_, from) => words.slice(from).join(''));
}

/**
 * The words of a text that carry its sound: without articles, prepositions and what says whose child somebody is, which
 * languages leave out or write otherwise (al-Assad, el-Assad, Assad; bin Salman, ibn Salman).
 */
export function soundedWords(text: string): string[] {
  const words = foldedWords(text);
  const sounded = words.filter((word) => !isParticle(word));
  return sounded.length > 0 ? sounded : words;
}

/** Whether a word is an article or a preposition in names, or says whose child somebody is. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

const PARTICLES: ReadonlySet<string> = new Set(
  'al el ad an ar as ash at az ul ibn bin ben bint de del della da das do dos di du la le les van von der den het the of and und et y e i'.split(
    ' ',
  ),
);
