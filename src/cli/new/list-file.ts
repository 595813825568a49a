import { type Document, isMap, isScalar, parseDocument, visit } from 'yaml';
import { type Entry, FIELDS, type NewKind } from './kinds.ts';
import { Refusal } from './refusal.ts';

/** The kinds as a list of several names them, in the order in which they are started: each may name those before it. */
const LISTS: readonly (readonly [name: string, kind: NewKind])[] = [
  ['authors', 'author'],
  ['topics', 'topic'],
  ['sources', 'source'],
  ['article', 'article'],
  ['entities', 'entity'],
  ['claims', 'claim'],
];

/**
 * What a list of things to start has, as YAML: of one kind, `- { name: Ana Bo, description: … }` for each; or of several, under
 * `authors`, `topics`, `sources`, `article`, `entities`, `claims`, where entities and claims go into that article. In the place of
 * a list, each may stand under an id of its own.
 *
 * @param kind the kind of all, where the command names it
 * @param shared what all of them have that do not have it themselves
 */
export function entriesOf(yaml: string, kind: NewKind | undefined, shared: Record<string, unknown>): Entry[] {
  const document = parseDocument(yaml);
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw new Refusal(`The list is no YAML: ${fault.message.split('\n')[0]}`);
  refuseCut(document, yaml);
  const { contents } = document;
  const data: unknown = document.toJS();
  if (kind) return itemsOf(data, kind).map((item) => entryOf(item, kind, shared));
  if (!isMap(contents)) throw new Refusal(`Say in the list of what it is: ${LISTS.map(([name]) => name).join(', ')}.`);
  const names = contents.items.map(({ key }) => String(isScalar(key) ? key.value : key));
  const unknown = names.find((name) => !LISTS.some(([known]) => known === name));
  if (unknown !== undefined)
    throw new Refusal(
      `"${unknown}" is none of ${LISTS.map(([name]) => name).join(', ')}. Write one of them in the list.`,
    );
  const byName = data as Record<string, unknown>;
  const hasArticle = names.includes('article');
  return LISTS.filter(([name]) => names.includes(name)).flatMap(([name, of]) =>
    (of === 'article' ? [['', byName[name]] as const] : itemsOf(byName[name], of)).map((item) => ({
      ...entryOf(item, of, {}),
      ...(hasArticle && (of === 'entity' || of === 'claim') && { article: SAME_LIST }),
    })),
  );
}

/** Words behind which YAML takes the rest of the line for a note, though it does not look like one, would be lost. */
function refuseCut(document: Document, yaml: string): void {
  visit(document, {
    Scalar(_, { range, value }) {
      const cut = range && /^(?: #.*|[ \t]+#[^\s#].*)/.exec(yaml.slice(range[1]))?.[0];
      if (!cut) return;
      throw new Refusal(
        `YAML cuts "${cut.trim()}" off behind "${value}". Put all of it in quotation marks, or write a note behind two spaces and "# ".`,
      );
    },
  });
}

/** Stands for the article of the same list, whose id is known once it is started. */
export const SAME_LIST = '';

type Item = readonly [id: string, values: unknown];

function itemsOf(data: unknown, kind: NewKind): Item[] {
  if (Array.isArray(data)) return data.map((values): Item => ['', values]);
  if (typeof data === 'object' && data !== null) return Object.entries(data);
  throw new Refusal(`The list has no ${kind}. Write each on a line that begins with a hyphen.`);
}

/** One of a list: its fields, or the first of them alone. */
function entryOf([id, item]: Item, kind: NewKind, shared: Record<string, unknown>): Entry {
  const [first = ''] = Object.keys(FIELDS[kind]);
  const isFields = typeof item === 'object' && item !== null && !Array.isArray(item);
  const { id: own, draft, ...values } = (isFields ? item : { [first]: item }) as Record<string, unknown>;
  for (const [name, { isList }] of Object.entries(FIELDS[kind])) {
    if (isList && values[name] !== undefined) values[name] = [values[name]].flat();
  }
  const chosen = own ?? (id === '' ? undefined : id);
  return {
    kind,
    isListed: true,
    values: { ...shared, ...values },
    ...(chosen !== undefined && { id: String(chosen) }),
    ...(draft !== undefined && { draft: draft === true }),
  };
}
