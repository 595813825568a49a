import { DECLENSIONS } from '../declensions.ts';
import { scriptOf } from '../language.ts';
import { undiacritic } from '../letter-variants.ts';
import { isCapitalised, type Token } from '../tokens.ts';
import type { NameToken } from '../types.ts';

/** Acronyms that are read as a word take the endings of one: МИД, МИДа. */
const ACRONYM = /^\p{Lu}*[АЕИОУЭЮЯ][БВГДЗКЛМНПРСТФХЦ]$/u;
// The endings in which newspapers write one Slavic name: Zelensky, Zelenskyy, Zelenskiy, Zelenski.
const SLAVIC = /^(\p{Lu}.+(?:sk|ck|zk))(?:y|yy|iy|ij|yi|yj|i|ii|ý)$/u;

/**
 * A word of a name in the other cases of a language, by the common school grammars; none where the language does not
 * decline names. A stem has three letters or more, one of a name with a capital two.
 */
export function declined(word: string, language: string): string[] {
  if (word.length < 3 || !/^\p{L}+$/u.test(word)) return [];
  const script = scriptOf(word);
  const classes = DECLENSIONS[`${language}-${script}`] ?? [];
  if (/^\p{Lu}{2,}$/u.test(word))
    return ACRONYM.test(word) && classes.length > 0 ? ['а', 'у', 'ом', 'е'].map((ending) => word + ending) : [];
  const shortest = isCapitalised(word) ? 2 : 3;
  return classes.flatMap(([pattern, cut, endings]) => {
    const stem = word.slice(0, word.length - cut);
    if (stem.length < shortest || !pattern.test(word)) return [];
    // Of a stem of two letters only what ends unlike another short name.
    return endings.flatMap((ending) => (stem.length > 2 || ending !== '' ? [stem + ending] : []));
  });
}

/**
 * A word of a name, ready to be compared. `rigid` is an acronym; `lead` the other case of the first word, where a text may
 * have it; `alone` the one word of a name: a short one may be another word without its diacritics, or declined.
 */
export function nameToken(
  { key, kind, gap }: Token,
  language: string,
  { rigid = false, lead = '', alone = false }: { rigid?: boolean; lead?: string; alone?: boolean } = {},
): NameToken {
  if (kind !== 'word') return { key, kind, gap, variants: NONE };
  const isFixed = alone && key.length < 4 && !isCapitalised(key);
  const variants = new Set(isFixed ? [lead] : [lead, ...declined(key, language), ...declined(lead, language)]);
  if (!rigid) {
    const slavic = SLAVIC.exec(key)?.[1];
    if (slavic !== undefined)
      for (const ending of ['y', 'yy', 'iy', 'ij', 'yi', 'yj', 'i']) variants.add(slavic + ending);
    for (const word of [key, ...variants]) if (!alone || word.length > 3) variants.add(undiacritic(word));
    const upper = (word: string) => (language === 'tr' ? word.toLocaleUpperCase('tr') : word.toUpperCase());
    for (const word of [key, ...variants]) if (word.length > 1) variants.add(upper(word));
  }
  variants.delete('');
  variants.delete(key);
  return { key, kind, gap, variants: variants.size === 0 ? NONE : variants };
}

const NONE: ReadonlySet<string> = new Set();
