import type { Kind, NamedEntity } from '../markdown/find-mentions.ts';
import { type Declined, declensionsOf } from './forms/inflection.ts';
import { type Care, givenNamesOf, shortFormsOf } from './forms/short-forms.ts';
import { scriptOf } from './language.ts';
import { isCapitalised, type Token, tokenise, undiacritic } from './tokens.ts';

/** One word or mark of a form, ready to be compared. */
export interface NameToken {
  key: string;
  kind: Token['kind'];
  gap: boolean;
  /** The same in capitals, where that differs. */
  upper?: string;
  declined: readonly Declined[];
}

/** A form under which a text may name something. */
export interface Form {
  tokens: readonly NameToken[];
  /** The ids it may stand for, in the order given. */
  owners: readonly string[];
  how: 'listed' | 'derived';
  care: Care;
  /** It is a person's family name: given names and initials before it belong to the mention. */
  family: boolean;
}

export interface Lexicon {
  language: string;
  /** Forms by the key of their first token; by that in capitals; by the stem of a first token that is declined. */
  exact: ReadonlyMap<string, readonly Form[]>;
  capitals: ReadonlyMap<string, readonly Form[]>;
  stems: ReadonlyMap<string, readonly Form[]>;
  exceptions: ReadonlyMap<string, readonly Form[]>;
  kinds: ReadonlyMap<string, Kind>;
  /** Folded given names of each person, and of all of them. */
  given: ReadonlyMap<string, ReadonlySet<string>>;
  allGiven: ReadonlySet<string>;
}

/** Gathers all forms of the entities for a text in one language. */
export function buildLexicon(entities: readonly NamedEntity[], language: string): Lexicon {
  const drafts = new Map<string, Draft>();
  const exceptions = new Map<string, Form[]>();
  const given = new Map<string, ReadonlySet<string>>();
  for (const entity of entities) {
    const prepared = prepare(entity, language);
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

/** What follows from one entity alone. */
interface Prepared {
  forms: readonly { key: string; tokens: readonly NameToken[]; how: Form['how']; care: Care }[];
  given: ReadonlySet<string>;
}

// The same entities stand in many articles: what was worked out once is kept, by everything that it follows from.
const kept = new Map<string, Prepared>();
const MOST_KEPT = 20_000;

function prepare(entity: NamedEntity, language: string): Prepared {
  const names = entity.names.map((name) => [name.text, name.language, name.family, name.order]);
  const key = JSON.stringify([language, entity.kind, names, entity.aliases]);
  let prepared = kept.get(key);
  if (!prepared) {
    if (kept.size >= MOST_KEPT) kept.clear();
    prepared = prepareAnew(entity, language);
    kept.set(key, prepared);
  }
  return prepared;
}

function prepareAnew(entity: NamedEntity, language: string): Prepared {
  const forms = new Map<string, Prepared['forms'][number]>();
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

function nameToken({ key, kind, gap }: Token, language: string, rigid = false): NameToken {
  const upper = kind === 'word' ? (language === 'tr' ? key.toLocaleUpperCase('tr') : key.toUpperCase()) : key;
  const cased = kind === 'word' && !rigid && key.length > 2;
  return {
    key,
    kind,
    gap,
    ...(upper !== key && upper.length > 1 && { upper }),
    declined: cased && (isCapitalised(key) || key.length > 3) ? declensionsOf(key, language, scriptOf(key)) : [],
  };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
