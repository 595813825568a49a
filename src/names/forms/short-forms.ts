import { PARTICLES } from '../data/name-words.ts';
import { fold } from '../fold.ts';
import type { NamedEntity, NameParts, ShortForm } from '../types.ts';
import { shortNames } from './institution-forms.ts';
import { bare, partsOf, strip } from './name-parts.ts';
import { familyForms, pairForms } from './person-forms.ts';

/** The forms that news uses for an entity beside the names its editor listed. They may repeat one another. */
export function shortFormsOf(entity: NamedEntity, language: string): ShortForm[] {
  return entity.kind === 'person' ? personForms(entity, language) : shortNames(entity, language);
}

/** The given and middle names of a person, folded, in all scripts. */
export function givenNamesOf(entity: NamedEntity, language: string): string[] {
  return personParts(entity, language).flatMap(({ given }) =>
    given.flatMap((name) => [fold(name), ...fold(name).split('-')]),
  );
}

function personForms(entity: NamedEntity, language: string): ShortForm[] {
  const stripped = entity.names.flatMap(({ text }): ShortForm[] => {
    const words = bare(text).split(/\s+/);
    const rest = strip(words).join(' ');
    if (rest === text || rest.length < 3) return [];
    return [{ text: rest, care: rest.includes(' ') || rest === words.join(' ') ? 'none' : 'alone' }];
  });
  return [
    ...stripped,
    ...personParts(entity, language).flatMap((parts) => [...familyForms(parts), ...pairForms(parts)]),
  ];
}

/** The parts of the names, and of those aliases that plainly vary them; a nickname has none. */
function personParts(entity: NamedEntity, language: string): NameParts[] {
  const own = entity.names.flatMap((name) => partsOf(name, entity, language) ?? []);
  const known = new Set(own.flatMap(({ given, family }) => [...given, ...family]).map(fold));
  const varied = (entity.aliases ?? []).flatMap((text) => {
    const parts = partsOf({ text }, entity, language);
    return parts &&
      [...parts.given, ...parts.family].some((word) => !PARTICLES.has(fold(word)) && known.has(fold(word)))
      ? parts
      : [];
  });
  return [...own, ...varied];
}
