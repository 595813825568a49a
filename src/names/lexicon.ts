import { formsOf } from './entity-forms.ts';
import { nameToken } from './forms/inflection.ts';
import { tokenise } from './tokens.ts';
import type { Care, Form, Lexicon, NamedEntity } from './types.ts';

const ORDER: readonly Care[] = ['whole', 'family', 'guess', 'behind', 'part'];

/**
 * Gathers all forms of the entities for a text in one language. A form that several have belongs to those who list it,
 * else to those of whom it says most.
 */
export function buildLexicon(entities: readonly NamedEntity[], language: string): Lexicon {
  const drafts = new Map<string, { form: Form; rank: number; owners: string[]; rivals: string[] }>();
  const exceptions = new Map<string, Form[]>();
  const given = new Map<string, ReadonlySet<string>>();
  for (const entity of entities) {
    const prepared = formsOf(entity, language);
    if (entity.kind === 'person') given.set(entity.id, prepared.given);
    for (const { key, ...rest } of prepared.forms) {
      const rank = rest.how === 'listed' ? -1 : ORDER.indexOf(rest.care);
      const draft = drafts.get(key);
      if (!draft || rank < draft.rank) {
        const owners = [entity.id];
        const rivals = [...(draft?.owners ?? []), ...(draft?.rivals ?? [])].filter((id) => id !== entity.id);
        drafts.set(key, { form: { ...rest, owners, rivals }, rank, owners, rivals });
      } else if (!draft.owners.includes(entity.id)) (rank === draft.rank ? draft.owners : draft.rivals).push(entity.id);
    }
    for (const text of entity.exceptions ?? []) {
      const tokens = tokenise(text).map((token) => nameToken(token, language));
      index(exceptions, { tokens, owners: [entity.id], rivals: [], how: 'listed', care: 'whole', rigid: false });
    }
  }
  const forms = new Map<string, Form[]>();
  for (const { form } of drafts.values()) index(forms, form);
  return { language, forms, exceptions, kinds: new Map(entities.map(({ id, kind }) => [id, kind])), given };
}

/** Under all that its first word may look like. */
function index(forms: Map<string, Form[]>, form: Form): void {
  const [first] = form.tokens;
  if (!first) return;
  for (const key of [first.key, ...first.variants]) {
    const list = forms.get(key);
    if (list) list.push(form);
    else forms.set(key, [form]);
  }
}
