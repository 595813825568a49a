import { nameToken } from './forms/inflection.ts';
import { otherForms } from './forms/other-forms.ts';
import { givenNamesOf, personForms } from './forms/person-forms.ts';
import { type Token, tokenise } from './tokens.ts';
import type { Form, NamedEntity, ShortForm } from './types.ts';

/** What follows from one entity alone. */
export interface EntityForms {
  forms: readonly (Pick<Form, 'tokens' | 'care'> & { key: string })[];
  /** Of a person, the given names. */
  given: ReadonlySet<string>;
}

// The same entities stand in many articles: what was worked out once is kept as long as their names are.
const kept = new WeakMap<NamedEntity['names'], Map<string, EntityForms>>();

/** The forms under which a text in a language may name an entity, and for a person the given names. */
export function formsOf(entity: NamedEntity, language: string): EntityForms {
  const key = [language, entity.kind, ...(entity.aliases ?? [])].join('\n');
  const known = kept.get(entity.names) ?? new Map<string, EntityForms>();
  kept.set(entity.names, known);
  const forms = known.get(key) ?? workOut(entity, language);
  known.set(key, forms);
  return forms;
}

function workOut(entity: NamedEntity, language: string): EntityForms {
  const isPerson = entity.kind === 'person';
  const forms = new Map<string, EntityForms['forms'][number]>();
  const listed = [...entity.names.map(({ text }) => text), ...(entity.aliases ?? [])].flatMap((text): ShortForm[] => [
    { text, care: 'listed' },
    // Persian writes a space as readily as the zero-width non-joiner.
    ...(text.includes('\u200c') ? [{ text: text.replaceAll('\u200c', ' '), care: 'whole' } as const] : []),
  ]);
  for (const { text, care, rigid = false } of [...listed, ...(isPerson ? personForms : otherForms)(entity, language)]) {
    const tokens = tokenise(text.trim());
    const key = tokens.map((token, index) => (index > 0 && token.gap ? ' ' : '') + token.key).join('');
    if (forms.has(`${key} ${care}`) || tokens.every(({ kind }) => kind === 'mark')) continue;
    const named = tokens.map((token, index) => {
      const lead = index === 0 && !rigid ? otherCase(tokens, entity) : '';
      return nameToken(token, language, { rigid, lead, alone: tokens.length === 1 });
    });
    forms.set(`${key} ${care}`, { key, tokens: named, care });
  }
  return { forms: [...forms.values()], given: new Set(isPerson ? givenNamesOf(entity, language) : []) };
}

/**
 * The first word with its other case, where a text may have it: a particle or a term begins a sentence, and "Ministerio de
 * Defensa", of which another word is small, stands within one. A capital alone is never taken from a name.
 */
function otherCase([first, ...rest]: readonly Token[], { kind }: NamedEntity): string {
  const key = first?.key ?? '';
  if (kind === 'place') return '';
  if (/^\p{Ll}/u.test(key)) return key.charAt(0).toUpperCase() + key.slice(1);
  const hasSmall = rest.some((token) => /^\p{Ll}\p{L}{3,}/u.test(token.key));
  return hasSmall && kind !== 'person' && /^\p{Lu}(?!\p{Lu})/u.test(key)
    ? key.charAt(0).toLowerCase() + key.slice(1)
    : '';
}
