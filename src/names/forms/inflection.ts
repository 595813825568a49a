import { DECLENSIONS } from '../declensions.ts';
import { undiacritic } from '../letter-variants.ts';
import { isCapitalised, type Token } from '../tokens.ts';
import type { NameToken } from '../types.ts';

// The endings in which newspapers write one Slavic name: Zelensky, Zelenskyy, Zelenskiy, Zelenski.
const SLAVIC = /^(\p{Lu}.+(?:sk|ck|zk))(?:y|yy|iy|ij|yi|yj|i|ii|ý)$/u;

/**
 * A word of a name in the other cases of a language, by the common school grammars; none where the language does not
 * decline names. A stem has three letters or more, one of a name with a capital two.
 */
export function declined(word: string, language: string): string[] {
  if (word.length < 3 || !/^\p{L}[\p{L}\p{M}]*$/u.test(word) || /^\p{Lu}{2}/u.test(word)) return [];
  const shortest = isCapitalised(word) ? 2 : 3;
  return (DECLENSIONS.get(language) ?? []).flatMap(([pattern, cut, endings]) => {
    const stem = word.slice(0, word.length - cut);
    if (stem.length < shortest || !pattern.test(word)) return [];
    const letters: Readonly<Record<string, string>> = { '=': stem.slice(-1), '&': word.slice(-1) };
    return endings.map((ending) => stem + ending.replace(/[=&]/, (sign) => letters[sign] ?? ''));
  });
}

/**
 * A word of a name, ready to be compared. `rigid` is an acronym; `lead` the other case of the first word, where a text may
 * have it; `alone` the one word of a name: a short one may be another word without its diacritics.
 */
export function nameToken(
  { key, kind, gap }: Token,
  language: string,
  { rigid = false, lead = '', alone = false }: { rigid?: boolean; lead?: string; alone?: boolean } = {},
): NameToken {
  const variants = new Set<string>();
  if (kind !== 'word') return { key, kind, gap, variants };
  for (const word of [lead, ...declined(key, language), ...declined(lead, language)]) variants.add(word);
  if (!rigid) {
    const slavic = SLAVIC.exec(key)?.[1];
    if (slavic) for (const ending of ['y', 'yy', 'iy', 'ij', 'yi', 'yj', 'i']) variants.add(slavic + ending);
    for (const word of [key, ...variants]) if (!alone || word.length > 3) variants.add(undiacritic(word));
    for (const word of [key, ...variants])
      if (word.length > 1) variants.add(language === 'tr' ? word.toLocaleUpperCase('tr') : word.toUpperCase());
  }
  variants.delete('');
  variants.delete(key);
  return { key, kind, gap, variants };
}
