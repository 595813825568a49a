import { withoutMarks } from '../model/alike-letters.ts';
import { fold, undiacritic } from '../names/letter-variants.ts';

/**
 * A word as protected names are compared: in small letters, without diacritics, in whatever width and with whatever
 * variant of a letter it is written. "ŁUKASZ" is "lukasz", "Ёлкин" is "елкин". Scripts whose marks are letters keep them.
 */
export function foldWord(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word)) return word.toLowerCase();
  return withoutMarks(undiacritic(fold(word.normalize('NFKC'))).toLowerCase()).replaceAll('ς', 'σ');
}
