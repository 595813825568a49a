/** Letters and pairs of letters in Latin ones, by {@link transliterate}. */
export interface Letters {
  /** By letter, of every script with letters but Latin. */
  letters: Readonly<Record<string, string>>;
  /** By pairs that together are one sound; one that begins with `^` only at the beginning of a word. */
  pairs: Readonly<Record<string, string>>;
}

/** Chinese characters by their syllables without tones. */
export type Characters = Readonly<Record<string, string>>;

/** Whether a text has letters that are not Latin. */
export function isTransliterated(text: string): boolean {
  return /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text);
}

/** Whether a text is read as Chinese: where kana stand beside Chinese characters, nobody can say how these are read. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

/**
 * A text of another script in Latin letters: with pairs of letters read as one sound, and without, where that differs.
 * None where it has letters that neither table has.
 */
export function transliterate(
  text: string,
  { letters, pairs }: Letters,
  syllables?: ReadonlyMap<string, string>,
): string[] {
  const spelled = [pairs, {}].map((table) => spell(jamo(text), letters, table, syllables));
  return [...new Set(spelled.filter((each) => each !== undefined))];
}

/** Korean syllables as their letters; other scripts as they are composed. */
function jamo(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Script=Hangul}+/gu, (word) => word.normalize('NFD'))
    .toLowerCase();
}

function spell(
  text: string,
  letters: Letters['letters'],
  pairs: Letters['pairs'],
  syllables: ReadonlyMap<string, string> | undefined,
): string | undefined {
  const characters = [...text];
  let spelled = '';
  for (let place = 0; place < characters.length; place++) {
    const [before = ' ', letter = '', next = ''] = [characters[place - 1], characters[place], characters[place + 1]];
    const starts = !/[\p{L}\p{M}]/u.test(before);
    const pair = (starts ? pairs[`^${letter}${next}`] : undefined) ?? pairs[letter + next];
    const first = starts ? pairs[`^${letter}`] : undefined;
    if (pair !== undefined) {
      spelled += pair;
      place++;
      continue;
    }
    const syllable = syllables?.get(letter);
    const latin = first ?? letters[letter] ?? (syllable === undefined ? undefined : `${syllable} `);
    if (latin === undefined && isTransliterated(letter)) return undefined;
    spelled += latin ?? letter;
  }
  return spelled.replace(/ +/g, ' ').trim();
}

/** The syllable of each character. */
export function syllablesByCharacter(characters: Characters): Map<string, string> {
  return new Map(Object.entries(characters).flatMap(([syllable, all]) => [...all].map((each) => [each, syllable])));
}
