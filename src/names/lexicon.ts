import type { Kind } from '../model/entity.ts';
import { formsOf } from './entity-forms.ts';
import { nameToken } from './name-token.ts';
import { tokenise } from './tokens.ts';
import type { Care, Form, Lexicon, NamedEntity, NameToken } from './types.ts';

/** Gathers all forms of the entities for a text in one language. */
export function buildLexicon(entities: readonly NamedEntity[], language: string): Lexicon {
  const drafts = new Map<string, Draft>();
  const exceptions = new Map<string, Form[]>();
  const given = new Map<string, ReadonlySet<string>>();
  for (const entity of entities) {
    const prepared = formsOf(entity, language);
    for (const { key, tokens, how, care } of prepared.forms) {
      let draft = drafts.get(key);
      if (!draft) {
        draft = { tokens, listed: new Set(), derived: new Map() };
        drafts.set(key, draft);
      }
      if (how === 'listed') {
        draft.tokens = tokens;
        draft.listed.add(entity.id);
      } else if (!draft.derived.has(entity.id)) draft.derived.set(entity.id, care);
    }
    for (const text of entity.exceptions ?? []) {
      const tokens = tokenise(text).map((token) => nameToken(token, language));
      const form: Form = { tokens, owners: [entity.id], how: 'listed', care: 'none', family: false };
      if (tokens[0]) push(exceptions, tokens[0].key, form);
    }
    if (entity.kind === 'person') given.set(entity.id, prepared.given);
  }

  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return {
    language,
    ...index(drafts.values(), kinds),
    exceptions,
    kinds,
    given,
    allGiven: new Set([...given.values()].flatMap((names) => [...names])),
  };
}

interface Draft {
  tokens: readonly NameToken[];
  listed: Set<string>;
  derived: Map<string, Care>;
}

function index(drafts: Iterable<Draft>, kinds: ReadonlyMap<string, Kind>) {
  const exact = new Map<string, Form[]>();
  const capitals = new Map<string, Form[]>();
  const stems = new Map<string, Form[]>();
  for (const { tokens, listed, derived } of drafts) {
    const how = listed.size > 0 ? 'listed' : 'derived';
    const owners = [...(listed.size > 0 ? listed : derived.keys())];
    const care = how === 'listed' ? 'none' : strictest([...derived.values()]);
    const family = owners.every(
      (id) => kinds.get(id) === 'person' && ['alone', 'titled'].includes(derived.get(id) ?? ''),
    );
    const form: Form = { tokens, owners, how, care, family };
    const [first] = tokens;
    if (!first) continue;
    push(exact, first.key, form);
    if (first.upper !== undefined && care !== 'capitals') push(capitals, first.upper, form);
    if (first.declined.length === 0) continue;
    for (const stem of new Set(first.declined.map((declined) => declined.stem))) {
      push(stems, stem, form);
      if (first.upper !== undefined) push(stems, stem.toUpperCase(), form);
    }
  }
  return { exact, capitals, stems };
}

const ORDER: readonly Care[] = ['none', 'alone', 'capitals', 'titled'];

function strictest(cares: readonly Care[]): Care {
  return cares.reduce<Care>((worst, care) => (ORDER.indexOf(care) > ORDER.indexOf(worst) ? care : worst), 'none');
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
