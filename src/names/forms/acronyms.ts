import { scriptOf } from '../language.ts';
import type { ShortForm } from '../types.ts';

const SMALL = new Set(
  (
    'the of and for in on to at a an de la le les los las el del des du d l y e et da do das dos di della dei degli und für ' +
    'der die das des im am zur zum van voor het en i w z na do и по в на за с та з у о в і dla o oraz'
  ).split(' '),
);
const SHORT_PLACES = new Set('US UK UN EU UE NZ HK VS RU'.split(' '));

/** The first letters of a name of several words. */
export function acronymsOf(name: string, kind: string, language: string): ShortForm[] {
  const script = scriptOf(name);
  if (script !== 'Latn' && script !== 'Cyrl') return [];
  const words = name.split(/[\s’'‑-]+/).filter((word) => /^\p{L}/u.test(word) && !SMALL.has(word.toLowerCase()));
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (words.length < 2 || words.length > 6 || words.some((word) => /^\p{Lu}{2,}$/u.test(word))) return [];
  if (capitalised < 2 && (words.length < 3 || kind === 'term') && !(kind === 'organisation' && capitalised === 1))
    return [];
  const letters = words.map((word) => word.charAt(0).toUpperCase()).join('');
  const forms: ShortForm[] = [];
  const plural = words.length === 2 && words.every((word) => word.endsWith('s')) && language === 'es';
  if (plural) {
    const [a = '', b = ''] = letters;
    for (const text of [`${a}${a}. ${b}${b}.`, `${a}${a}.${b}${b}.`, `${a}${a}${b}${b}`, `${a}${a} ${b}${b}`])
      forms.push({ text, care: 'capitals' });
  }
  const two = letters.length === 2;
  if (kind === 'place' && two && !SHORT_PLACES.has(letters)) return forms;
  if (two && kind !== 'place' && kind !== 'organisation') return forms;
  if (/^(?:IT|OR|AND|IS|AM|PM|TV|AI|OK|NO|SO|DO|GO|II|IV|VI|XI|III)$/.test(letters)) return forms;
  return [...forms, { text: letters, care: 'capitals' }, ...dotted(letters)];
}

/** What follows from a name or an alias in capitals: dots put in or left out, and "Nato" for "NATO". */
export function capitalsOf(name: string): ShortForm[] {
  if (/^(?:\p{Lu}\.\s?){2,}$/u.test(name))
    return [
      { text: name.replace(/[.\s]/g, ''), care: 'capitals' },
      { text: name.replace(/\s/g, ''), care: 'capitals' },
    ];
  if (!/^\p{Lu}{2,8}$/u.test(name)) return [];
  const title = name.charAt(0) + name.slice(1).toLowerCase();
  const spoken = name.length >= 4 && /[AEIOUАЕИОУ]/.test(name.slice(1)) && scriptOf(name) === 'Latn';
  return [...(name.length <= 4 ? dotted(name) : []), ...(spoken ? [{ text: title, care: 'alone' } as const] : [])];
}

function dotted(letters: string): ShortForm[] {
  return letters.length > 4 ? [] : [{ text: [...letters].map((letter) => `${letter}.`).join(''), care: 'capitals' }];
}
