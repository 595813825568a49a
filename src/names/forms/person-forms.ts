import { fold } from '../letter-variants.ts';
import type { NamedEntity, ShortForm } from '../types.ts';
import { bare, type NameParts, partsOf, strip } from './name-parts.ts';

// A hyphened Arabic article.
const ARTICLE = /^\p{L}{2,3}[-‑–](\p{Lu}.{3,})$/u;

/** The forms that news uses for a person beside the names that the editor listed. They may repeat one another. */
export function personForms(entity: NamedEntity, language: string): ShortForm[] {
  const stripped = entity.names.flatMap(({ text }): ShortForm[] => {
    const rest = strip(bare(text).split(/\s+/)).join(' ');
    if (rest === text || rest.length < 3) return [];
    return [{ text: rest, care: rest.includes(' ') || rest === bare(text) ? 'whole' : 'guess' }];
  });
  const initials = [...entity.names.map(({ text }) => text), ...(entity.aliases ?? [])].flatMap(initialForms);
  const parts = personParts(entity, language);
  return [...stripped, ...initials, ...parts.flatMap((each) => [...familyForms(each), ...pairForms(each)])];
}

/** The given and middle names of a person, folded, in all scripts. */
export function givenNamesOf(entity: NamedEntity, language: string): string[] {
  return personParts(entity, language).flatMap(({ given }) =>
    given.flatMap((name) => [fold(name), ...fold(name).split(/[-.]/)].filter(Boolean)),
  );
}

/** The parts of the names, and of those aliases that plainly vary them; a nickname has none. */
function personParts(entity: NamedEntity, language: string): NameParts[] {
  const own = entity.names.flatMap((name) => partsOf(name, entity, language) ?? []);
  const known = new Set(own.flatMap(({ given, family }) => [...given, ...family]).map(fold));
  const varied = (entity.aliases ?? []).flatMap((text) => {
    const parts = partsOf({ text }, entity, language);
    return parts?.family.some((word) => known.has(fold(word))) ? parts : [];
  });
  return [...own, ...varied];
}

/** A person's family name alone, and the parts that stand for it once the whole name has stood. */
function familyForms({ script, family, given, separator, sure }: NameParts): ShortForm[] {
  const whole = family.join(' ');
  const care = sure ? 'family' : 'guess';
  if (given.length === 0) return [];
  if (separator === '' || script === 'Hang') return [{ text: whole, care: [...whole].length === 1 ? 'behind' : care }];
  if (script === 'Other' && !sure) return [];
  const shortest = script === 'Arab' ? 4 : script === 'Hebr' ? 3 : 2;
  const core = family.findIndex((word) => !/^\p{Ll}/u.test(word));
  const forms: ShortForm[] = [{ text: whole, care }];
  for (const word of family) {
    const name = ARTICLE.exec(word)?.[1];
    if (name !== undefined) forms.push({ text: name, care });
  }
  if (core === 0 && family.length > 1 && family.every((word) => word.length > 3))
    forms.push(...family.map((text): ShortForm => ({ text, care: text === family[0] ? care : 'part' })));
  if (['Latn', 'Cyrl', 'Grek'].includes(script)) {
    forms.push(...given.flatMap((text): ShortForm[] => (/^\p{Lu}\p{L}/u.test(text) ? [{ text, care: 'part' }] : [])));
  }
  return forms.filter(({ text }) => text.length >= shortest);
}

/** Given names and family name together, in the orders in which news has them. */
function pairForms({ script, family, given, familyFirst, separator }: NameParts): ShortForm[] {
  const [first] = given;
  if (first === undefined) return [];
  const last = family.join(separator || ' ');
  const texts: string[] = [];
  if (separator === '') texts.push(last + given.join(''), `${last} ${given.join('')}`);
  else if (separator !== ' ') {
    const words = [...given, ...family];
    texts.push(words.join('·'), words.join(''), `${first}·${last}`, words.join(' '));
  } else if (familyFirst) {
    texts.push(...easternSpellings(given).map((name) => `${last} ${name}`), `${given.join(' ')} ${last}`);
  } else {
    texts.push(`${given.join(' ')} ${last}`);
    for (const name of given) if (!/^.\.?$/u.test(name)) texts.push(`${name} ${last}`);
    texts.push(`${last} ${given.join(' ')}`);
    if (script === 'Cyrl') texts.push(`${last} ${first}`);
    if (family.length === 2)
      texts.push(...family.flatMap((word) => (/^\p{Lu}/u.test(word) ? [`${first} ${word}`] : [])));
    const article = ARTICLE.exec(last)?.[1];
    if (article !== undefined) texts.push(`${first} ${article}`);
  }
  const forms = texts.map((text): ShortForm => ({ text, care: 'whole' }));
  // Of two family names the first alone, or two given names: who reads "Pedro Sánchez" need not know which.
  const two = given.slice(0, 2);
  if (separator === ' ' && two.length > 1 && two.every((word) => /^\p{Lu}\p{L}/u.test(word)))
    forms.push({ text: two.join(' '), care: 'guess' });
  return forms;
}

/** "Jong-un", "Jong Un", "Jong-Un", "Jongun". */
function easternSpellings(given: readonly string[]): string[] {
  const [first = '', second, ...more] = given.flatMap((name) => name.split(/[-‑]/));
  if (second === undefined || more.length > 0) return [given.join(' ')];
  const low = second.charAt(0).toLowerCase() + second.slice(1);
  const high = second.charAt(0).toUpperCase() + second.slice(1);
  return [`${first}-${low}`, `${first}-${high}`, `${first} ${high}`, `${first} ${low}`, `${first}${low}`];
}

/** "JD Vance", "J.D. Vance" and "J. D. Vance" are one. */
function initialForms(text: string): ShortForm[] {
  const [, initials, rest] = /^(\p{Lu}{2,3}|(?:\p{Lu}\.\s?){2,3})\s+?(\p{Lu}.*)$/u.exec(text) ?? [];
  if (initials === undefined) return [];
  const letters = initials.replace(/[.\s]/g, '').split('');
  const dotted = letters.map((letter) => `${letter}.`);
  return [letters.join(''), dotted.join(''), dotted.join(' ')].map((each) => ({
    text: `${each} ${rest}`,
    care: 'whole',
  }));
}
