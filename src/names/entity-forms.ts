import { nameToken } from './forms/inflection.ts';
import { otherForms } from './forms/other-forms.ts';
import { givenNamesOf, personForms } from './forms/person-forms.ts';
import { type Token, tokenise } from './tokens.ts';
import type { Form, NamedEntity, ShortForm } from './types.ts';

/** What follows from one entity alone. */
export interface EntityForms {
  forms: readonly (Omit<Form, 'owners' | 'rivals'> & { key: string })[];
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
  const add = (how: Form['how'], { text, care, rigid = false }: ShortForm): void => {
    const tokens = tokenise(text.trim());
    const key = tokens.map((token, index) => (index > 0 && token.gap ? ' ' : '') + token.key).join('');
    if (forms.has(`${key} ${how}`) || !tokens.some(({ kind }) => kind !== 'mark')) return;
    const alone = tokens.length === 1;
    const lead = rigid ? '' : otherCase(tokens, entity);
    const named = tokens.map((token, index) =>
      nameToken(token, language, { rigid, lead: index === 0 ? lead : '', alone }),
    );
    forms.set(`${key} ${how}`, { key, tokens: named, how, care, rigid });
  };
  for (const text of [...entity.names.map((name) => name.text), ...(entity.aliases ?? [])]) {
    add('listed', { text, care: 'whole' });
    // Persian writes a space as readily as the zero-width non-joiner.
    if (text.includes('\u200c')) add('derived', { text: text.replaceAll('\u200c', ' '), care: 'whole' });
  }
  for (const form of isPerson ? personForms(entity, language) : otherForms(entity, language)) add('derived', form);
  return { forms: [...forms.values()], given: new Set(isPerson ? givenNamesOf(entity, language) : []) };
}

/**
 * The first word with its other case, where a text may have it: a particle or a term begins a sentence, and "Ministerio de
 * Defensa", of which another word is small, stands within one. A capital alone is never taken from a name.
 */
function otherCase([first, ...rest]: readonly Token[], { kind }: NamedEntity): string {
  const key = first?.key ?? '';
  const initial = key.charAt(0);
  if (/^\p{Ll}/u.test(key)) return kind === 'place' ? '' : initial.toUpperCase() + key.slice(1);
  const small = rest.some((token) => /^\p{Ll}\p{L}{3,}/u.test(token.key));
  return small && kind !== 'place' && kind !== 'person' && /^\p{Lu}(?!\p{Lu})/u.test(key)
    ? initial.toLowerCase() + key.slice(1)
    : '';
}
