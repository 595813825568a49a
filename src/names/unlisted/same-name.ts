import { nameToken } from '../forms/inflection.ts';
import type { NamePart } from './types.ts';

const kept = new Map<string, ReadonlySet<string>>();

/** What a word may look like in other cases of a language, without diacritics, or in capitals; itself too. */
function formsOf(key: string, language: string): ReadonlySet<string> {
  const name = `${language} ${key}`;
  const known = kept.get(name);
  if (known) return known;
  const { variants } = nameToken(
    { start: 0, end: key.length, key, kind: 'word', gap: false, wrapped: false },
    language,
  );
  const forms = new Set([key, ...variants]);
  kept.set(name, forms);
  return forms;
}

/** Whether two words may be forms of one: either follows from the other, or both from a third, if it is long enough to tell. */
export function isSameWord(a: string, b: string, language: string): boolean {
  if (a === b) return true;
  const [ofA, ofB] = [formsOf(a, language), formsOf(b, language)];
  if (ofA.has(b) || ofB.has(a)) return true;
  // Two other cases of one name, of which the text has not the first.
  const begin = Math.min(a.length, b.length) - 2;
  return (
    begin > 2 &&
    a.slice(0, begin) === b.slice(0, begin) &&
    [...ofA].some((form) => ofB.has(form) && /\p{Ll}$/u.test(form))
  );
}

/** Whether two names have the same words, each in any form. */
export function isSameName(a: readonly NamePart[], b: readonly NamePart[], language: string): boolean {
  return a.length === b.length && a.every(({ key }, at) => isSameWord(key, b[at]?.key ?? '', language));
}

/** Of some forms of one name that from which most of the others follow. */
export function baseForm<Form extends { parts: readonly NamePart[]; count: number }>(
  forms: readonly Form[],
  language: string,
): Form | undefined {
  const reach = ({ parts }: Form): number =>
    forms.filter((other) => other.parts.every(({ key }, at) => formsOf(parts[at]?.key ?? '', language).has(key)))
      .length;
  return forms.toSorted((a, b) => reach(b) - reach(a) || b.count - a.count)[0];
}
