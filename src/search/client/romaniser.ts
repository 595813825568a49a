import { withBase } from '../../site/base-path.ts';
import { CHARACTERS_PATH, LETTERS_PATH } from '../../site/names-path.ts';
import {
  type Characters,
  isTransliterated,
  type Letters,
  syllablesByCharacter,
  transliterate,
} from '../names/transliterate.ts';
import { once } from './once.ts';

/** Writes what was asked in Latin letters. */
export interface Romaniser {
  /** Loads the tables that a text needs, if it needs any; one that does not come leaves the text as it is. */
  prepare(text: string): Promise<void>;
  /** What was asked in Latin letters, in each way that it can be read; nothing where it is in them, or no table is there. */
  romanise(text: string): string[];
}

/** A romaniser whose tables stand under the site's base path; they are loaded when the first such letters are typed. */
export function createRomaniser(base: string): Romaniser {
  let letters: Letters | undefined;
  let syllables: ReadonlyMap<string, string> | undefined;
  const load = async (path: string) => (await fetch(withBase(path, base))).json();
  const loadLetters = once(async () => {
    letters = (await load(LETTERS_PATH)) as Letters;
  });
  const loadCharacters = once(async () => {
    syllables = syllablesByCharacter((await load(CHARACTERS_PATH)) as Characters);
  });
  return {
    async prepare(text) {
      if (!isTransliterated(text)) return;
      try {
        await Promise.all([loadLetters(), ...(/\p{Script=Han}/u.test(text) ? [loadCharacters()] : [])]);
      } catch {
        // The names are still found as they are written.
      }
    },
    romanise: (text) => (letters && isTransliterated(text) ? transliterate(text, letters, syllables) : []),
  };
}
