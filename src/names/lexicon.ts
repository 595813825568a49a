import { formsOf } from './entity-forms.ts';
import { nameToken } from './forms/inflection.ts';
import { tokenise } from './tokens.ts';
import { CARES, type Form, type Lexicon, type NamedEntity } from './types.ts';

/**
 * Gathers all forms of the entities for a text in one language. A form that several have belongs to those who list it,
 * else to those of whom it says most.
 */
export function buildLexicon(entities: readonly NamedEntity[], language: string): Lexicon {
  const drafts = new Map<string, Form & { owners: string[]; rivals: string[]; family: boolean }>();
  const exceptions = new Map<string, Form[]>();
  const given = new Map<string, ReadonlySet<string>>();
  for (const entity of entities) {
    const { id } = entity;
    const prepared = formsOf(entity, language);
    if (entity.kind === 'person') given.set(id, prepared.given);
    for (const { key, tokens, care } of prepared.forms) {
      const draft = drafts.get(key);
      const family = draft?.family === true || care === 'family' || care === 'guess';
      const lead = draft ? CARES.indexOf(draft.care) - CARES.indexOf(care) : 1;
      if (lead > 0) {
        const rivals = [...(draft?.owners ?? []), ...(draft?.rivals ?? [])].filter((other) => other !== id);
        drafts.set(key, { tokens, care, owners: [id], rivals, family });
      } else if (draft) {
        draft.family = family;
        if (!draft.owners.includes(id)) (lead === 0 ? draft.owners : draft.rivals).push(id);
      }
    }
    for (const text of entity.exceptions ?? []) {
      const tokens = tokenise(text).map((token) => nameToken(token, language));
      index(exceptions, { tokens, care: 'listed', owners: [id], rivals: [], family: false });
    }
  }
  const forms = new Map<string, Form[]>();
  for (const form of drafts.values()) index(forms, form);
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return { language, forms, exceptions, kinds, titles: new Set(entities.flatMap(titlesOf)), given };
}

function titlesOf({ roles = [] }: NamedEntity): string[] {
  return roles.flatMap(({ title }) => /^(?:\S+\s)*?(\p{Lu}\p{L}+)(?=\s\p{Ll}|$)/u.exec(title)?.[1] ?? []);
}

/** Under all that its first word may look like. */
function index(forms: Map<string, Form[]>, form: Form): void {
  const [first] = form.tokens;
  for (const key of first ? [first.key, ...first.variants] : []) {
    const list = forms.get(key);
    if (list) list.push(form);
    else forms.set(key, [form]);
  }
}
