import { DECLENSIONS } from '../data/declensions.ts';
import type { Script } from '../language.ts';
import type { Declined } from '../types.ts';

/** The shortest stem; below it other words begin alike. */
const SHORTEST = 3;

/**
 * The declensions that a word of a name may follow in a text of this language; none where the language does not
 * decline names or this one is indeclinable. The endings are the singular ones of proper names, from the common
 * school grammars; an ending that would make another word's commonest form is left out.
 */
export function declensionsOf(word: string, language: string, script: Script): Declined[] {
  const classes = DECLENSIONS[`${language}-${script}`] ?? [];
  if (!/^\p{L}+$/u.test(word)) return [];
  if (/^\p{Lu}{2,}$/u.test(word)) return ACRONYMS[script]?.test(word) ? [{ stem: word, endings: ACRONYM_ENDINGS }] : [];
  return classes.flatMap(([ending, cut, endings]) => {
    const stem = word.slice(0, word.length - cut);
    if (!ending.test(word)) return [];
    // Two letters do where the endings are long enough to tell: Київ, Києва; Duda, Dudzie.
    if (stem.length < SHORTEST && !(stem.length === 2 && /^\S{3,}(?: \S{3,})*$/.test(endings))) return [];
    return [{ stem, endings: setOf(endings) }];
  });
}

/** Acronyms that are read as a word take the endings of one: МИД, МИДа. */
const ACRONYMS: Partial<Record<Script, RegExp>> = { Cyrl: /[АЕИОУЭЮЯ][БВГДЗКЛМНПРСТФХЦ]$/ };
const ACRONYM_ENDINGS = new Set(['а', 'у', 'ом', 'е']);

const sets = new Map<string, ReadonlySet<string>>();

function setOf(endings: string): ReadonlySet<string> {
  let set = sets.get(endings);
  if (!set) {
    set = new Set(endings.split(' ').map((ending) => (ending === '0' ? '' : ending)));
    sets.set(endings, set);
  }
  return set;
}
