import { ALIKE, APOSTROPHES, PLAIN_LATIN, table, withoutPoints } from '../model/alike-letters.ts';

const PLAIN = /^[\x21-\x26\x28-\x5f\x61-\x7e]*$/;
/** Here the letters of names keep their diacritics, which may tell two names apart, and a sign is a sign. */
const VARIANTS = { ...ALIKE, ...table(`${APOSTROPHES} "“”„‟«»״＂ -‐‑‒–—―−⁃﹣－־ ·・•‧∙⋅･ её ЕЁ`) };

/**
 * Makes alike what readers take for one character: NFC and NFD, full-width letters, kinds of quotes, hyphens and
 * middle dots, Russian ё and е, letters and digits of Arabic and Persian, vowel points. Case and diacritics are kept.
 */
export function fold(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  const text = raw.normalize(/[\uff01-\uff9f]/.test(raw) ? 'NFKC' : 'NFC');
  return withoutPoints(text).replace(/[^\p{ASCII}]|`/gu, (from) => VARIANTS[from] ?? from);
}

/** A Latin word without its diacritics: "Erdoğan" becomes "Erdogan". Other scripts come back as they are. */
export function undiacritic(text: string): string {
  if (!/[^\x20-\x7e]/.test(text) || !/\p{Script=Latin}/u.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => {
      const plain = PLAIN_LATIN[letter.toLowerCase()] ?? letter;
      return letter === letter.toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
    });
}
