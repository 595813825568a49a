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

/** A family name alone; it and given names, in both orders; and given names, once the whole has stood. */
function partForms({ script, family, given, familyFirst, separator, sure }: NameParts): ShortForm[] {
  // "al-Assad" without its article, and of two family names the first.
  const lasts = [family.join(' '), ...family.flatMap((word) => ARTICLE.exec(word)?.[1] ?? [])];
  if (family.length > 1 && family.every((word) => /^[^\p{Ll}].{3}/u.test(word))) lasts.push(...family.slice(0, 1));
  const joints = separator === ' ' ? [' '] : separator === '' ? ['', ' '] : ['·', '', ' '];
  const names =
    familyFirst && script === 'Latn' ? easternSpellings(given) : given.filter((name) => /\p{L}{2}/u.test(name));
  const pairs = joints.flatMap((joint) =>
    [given.join(joint), ...names]
      .filter(Boolean)
      .flatMap((name) =>
        lasts.flatMap((last) => [...(separator === '' ? [] : [name + joint + last]), last + joint + name]),
      ),
  );
  const shortest = script === 'Arab' ? 4 : script === 'Hebr' ? 3 : script === 'Hani' || script === 'Hang' ? 1 : 2;
  const alone = lasts.filter((last) => last.length >= shortest && (script !== 'Other' || sure));
  const cased = given.filter((name) => /^\p{Lu}\p{L}/u.test(name));
  const as = (texts: readonly string[], care: Care): ShortForm[] => texts.map((text) => ({ text, care }));
  return [
    ...alone.flatMap((last) => as([last], [...last].length === 1 ? 'behind' : sure ? 'family' : 'guess')),
    ...as(cased, 'part'),
    ...as(pairs, 'whole'),
    // Of two family names the first alone, or two given names: who reads "Pedro Sánchez" need not know which.
    ...(cased.length > 1 && cased.length === given.length ? as([given.slice(0, 2).join(' ')], 'guess') : []),
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
  if (initials === undefined) return [];
  const letters = initials.replace(/[.\s]/g, '');
  const spellings = [letters, letters.replace(/./gu, '$&.'), letters.replace(/.(?!$)/gu, '$&. ').concat('.')];
  return spellings.map((each) => ({ text: `${each} ${rest}`, care: 'whole' }));
}
