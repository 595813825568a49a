import { undiacritic } from './fold.ts';
import { givenNamesOf, shortFormsOf } from './forms/short-forms.ts';
import { nameToken } from './name-token.ts';
import { tokenise } from './tokens.ts';
import type { Care, Form, NamedEntity, NameToken } from './types.ts';

/** What follows from one entity alone. */
interface EntityForms {
  forms: readonly { key: string; tokens: readonly NameToken[]; how: Form['how']; care: Care }[];
  given: ReadonlySet<string>;
}

// The same entities stand in many articles: what was worked out once is kept, by everything that it follows from.
const kept = new Map<string, EntityForms>();
const MOST_KEPT = 20_000;

/** The forms under which a text in a language may name an entity, and for a person the given names. */
export function formsOf(entity: NamedEntity, language: string): EntityForms {
  const names = entity.names.map((name) => [name.text, name.language, name.family, name.order]);
  const key = JSON.stringify([language, entity.kind, names, entity.aliases]);
  let forms = kept.get(key);
  if (!forms) {
    if (kept.size >= MOST_KEPT) kept.clear();
    forms = workOut(entity, language);
    kept.set(key, forms);
  }
  return forms;
}

function workOut(entity: NamedEntity, language: string): EntityForms {
  const forms = new Map<string, EntityForms['forms'][number]>();
  const add = (text: string, how: Form['how'], care: Care): void => {
    const tokens = tokenise(text.trim());
    if (!tokens.some(({ kind }) => kind !== 'mark')) return;
    const key = `${how} ${tokens.map((token, index) => (index > 0 && token.gap ? ' ' : '') + token.key).join('')}`;
    if (forms.has(key)) return;
    const named = tokens.map((token) => nameToken(token, language, care === 'capitals'));
    forms.set(key, { key: key.slice(how.length + 1), tokens: named, how, care });
  };
  const listed = [...entity.names.map(({ text }) => text), ...(entity.aliases ?? [])];
  for (const text of listed) add(text, 'listed', 'none');
  for (const { text, care } of shortFormsOf(entity, language)) {
    add(text, 'derived', care);
    const plain = undiacritic(text);
    if (plain !== text && plain.length > 3) add(plain, 'derived', care);
  }
  for (const text of listed) {
    const plain = undiacritic(text);
    if (plain !== text && plain.length > 3) add(plain, 'derived', plain.includes(' ') ? 'none' : 'alone');
    // Persian writes a space as readily as the zero-width non-joiner.
    if (text.includes('\u200c')) add(text.replaceAll('\u200c', ' '), 'derived', 'none');
  }
  return {
    forms: [...forms.values()],
    given: new Set(entity.kind === 'person' ? givenNamesOf(entity, language) : []),
  };
}
