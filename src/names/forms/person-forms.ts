import { fold } from '../letter-variants.ts';
import type { Care, NamedEntity, ShortForm } from '../types.ts';
import { type NameParts, partsOf } from './name-parts.ts';

// A hyphened Arabic article.
const ARTICLE = /^\p{L}{2,3}[-‑–](\p{Lu}.{3,})$/u;

/** The forms that news uses for a person beside the names that the editor listed. They may repeat one another. */
export function personForms(entity: NamedEntity, language: string): ShortForm[] {
  const initials = [...entity.names.map(({ text }) => text), ...(entity.aliases ?? [])].flatMap(initialForms);
  return [...initials, ...personParts(entity, language).flatMap(partForms)];
}

/** The given and middle names of a person, folded, in all scripts. */
export function givenNamesOf(entity: NamedEntity, language: string): string[] {
  return personParts(entity, language).flatMap(({ given }) => given.map(fold));
}

function personParts(entity: NamedEntity, language: string): NameParts[] {
  return entity.names.flatMap((name) => partsOf(name, entity, language) ?? []);
}

/** A family name alone; it and given names, in the orders in which news has them; and given names, once the whole has stood. */
function partForms({ script, family, given, familyFirst, separator, sure }: NameParts): ShortForm[] {
  const as =
    (care: Care) =>
    (text: string): ShortForm => ({ text, care });
  const last = family.join(' ');
  const care = sure ? 'family' : 'guess';
  const all = given.join(separator);
  if (separator !== ' ') {
    const alone = as([...last].length === 1 ? 'behind' : care)(last);
    if (separator === '') return [alone, ...[last + all, `${last} ${all}`].map(as('whole'))];
    const words = [...given, last];
    return [alone, ...[words.join('·'), words.join(''), `${given[0]}·${last}`, words.join(' ')].map(as('whole'))];
  }
  // "al-Assad" without its article, and of two family names the first.
  const lasts = [last, ...family.flatMap((word) => ARTICLE.exec(word)?.[1] ?? [])];
  if (family.length > 1 && family.every((word) => word.length > 3 && !/^\p{Ll}/u.test(word)))
    lasts.push(family[0] ?? '');
  const names =
    familyFirst && script === 'Latn'
      ? easternSpellings(given)
      : [all, ...given.filter((name) => /\p{L}{2}/u.test(name))];
  const pairs = (given.length > 0 ? lasts : []).flatMap((each) => [
    ...names.map((name) => (familyFirst ? `${each} ${name}` : `${name} ${each}`)),
    familyFirst ? `${all} ${each}` : `${each} ${all}`,
  ]);
  const shortest = script === 'Arab' ? 4 : script === 'Hebr' ? 3 : script === 'Hang' ? 1 : 2;
  const isAlone = script !== 'Other' || sure;
  const cased = given.filter((name) => /^\p{Lu}\p{L}/u.test(name));
  return [
    ...lasts
      .filter((each) => isAlone && each.length >= shortest)
      .map((each) => as(each.length === 1 ? 'behind' : care)(each)),
    ...cased.map(as('part')),
    ...pairs.map(as('whole')),
    // Of two family names the first alone, or two given names: who reads "Pedro Sánchez" need not know which.
    ...(cased.length > 1 && cased.length === given.length ? [as('guess')(given.slice(0, 2).join(' '))] : []),
  ];
}

/** "Jong-un", "Jong Un", "Jong-Un", "Jongun". */
function easternSpellings(given: readonly string[]): string[] {
  const [first = '', second, ...more] = given.flatMap((name) => name.split(/[-‑]/));
  if (second === undefined || more.length > 0) return [given.join(' ')];
  const [initial, rest] = [second.charAt(0), second.slice(1)];
  return ['-', ' ', ''].flatMap((joint) =>
    [initial.toLowerCase(), initial.toUpperCase()].map((each) => first + joint + each + rest),
  );
}

/** "JD Vance", "J.D. Vance" and "J. D. Vance" are one. */
function initialForms(text: string): ShortForm[] {
  const [, initials, rest] = /^(\p{Lu}{2,3}|(?:\p{Lu}\.\s?){2,3})\s+?(\p{Lu}.*)$/u.exec(text) ?? [];
  const letters = initials?.replace(/[.\s]/g, '').split('') ?? [];
  const dotted = letters.map((letter) => `${letter}.`);
  return initials === undefined
    ? []
    : [letters.join(''), dotted.join(''), dotted.join(' ')].map((each) => ({ text: `${each} ${rest}`, care: 'whole' }));
}
