import { type FacetName, readFacet } from '../../search/facet.ts';
import { foldedForms } from '../../search/fold.ts';
import type { NameFinder } from '../../search/name-finder.ts';
import type { NameRecord } from '../../search/name-record.ts';
import { NAME_SEPARATOR } from '../../search/name-separator.ts';
import type { Answer, FacetCount, FacetCounts, Result } from './answer.ts';
import type { Counts, Found, FoundPage, Fragment, Pagefind, SearchOptions } from './pagefind.ts';
import type { Query } from './query.ts';
import { alsoWritten, bestName, FIT, rank } from './rank.ts';

/** The index, ready to be asked. */
export interface SearchIndex {
  /** Fetches what the words will need, ahead of the question. */
  preload(text: string): void;
  /** The first `limit` results for a query, and how each filter would narrow them. */
  ask(query: Query, limit: number): Promise<Answer>;
}

/**
 * So many of the pages found by a name or title are looked at for the one that fits best, each a request of about 1 KB.
 * It is more than people of one surname that a site of some hundred entities has, among which Pagefind has no order.
 */
const NAMED_PAGES = 30;

/** So many pages are taken from the names index: more would push aside what the text itself says. */
const NAMED = 10;

/** Makes a loaded Pagefind, with the names of the site beside it, answer its queries. */
export async function openIndex(pagefind: Pagefind, names: Names): Promise<SearchIndex> {
  const values = await pagefind.filters();
  return {
    preload: (text) => void pagefind.preload(text).catch(() => undefined),
    ask: async (query, limit) => {
      const spellings = [query.text, ...foldedForms([query.text])];
      const finds = await Promise.all(
        spellings.map(async (text) => {
          const found = await search(pagefind, { ...query, text }, values);
          return { text, found, results: await readResults(found, query.text, limit) };
        }),
      );
      const fit = ({ results }: { results: readonly Result[] }) => firstFit(query.text, results);
      const { text, found, results } = finds.reduce((best, next) => (fit(next) > fit(best) ? next : best));
      const facets = await countFacets(pagefind, { ...query, text }, values, found);
      const all = addNamed(query, results, names);
      const total = found.results.length + all.length - results.length;
      return { text: query.text, total, results: all.slice(0, limit), facets };
    },
  };
}

/** The names of a site, and how its addresses begin. */
export interface Names {
  finder: NameFinder;
  /** Puts the base path before a path from the site's root. */
  href: (path: string) => string;
}

/**
 * Puts pages that the names index finds, in any spelling or with a typing error, before what only the text has; a page
 * that Pagefind found too keeps what it says of it.
 */
function addNamed(query: Query, results: readonly Result[], { finder, href }: Names): Result[] {
  const byUrl = new Map(results.map((result) => [result.url, result]));
  const named = finder.find(query.text, NAMED).filter((record) => passes(query, record));
  const first = named.map((record) => {
    const url = href(record.path);
    return byUrl.get(url) ?? explain(query.text, fromRecord(record, url));
  });
  const taken = new Set(first.map(({ url }) => url));
  return [...first, ...results.filter(({ url }) => !taken.has(url))];
}

function passes({ kind, topic }: Query, record: NameRecord): boolean {
  const anyOf = (wanted: readonly string[], has: readonly string[]) =>
    wanted.length === 0 || wanted.some((id) => has.includes(id));
  return anyOf(kind, [readFacet(record.kind).id]) && anyOf(topic, record.topics ?? []);
}

function fromRecord({ title, kind, names, description, date }: NameRecord, url: string): Result {
  return {
    url,
    title,
    kind: readFacet(kind).label,
    names,
    ...(description !== undefined && { description }),
    ...(date !== undefined && { date }),
  };
}

/**
 * How well the first result fits, an entity better than another page with as good a title: for "Sørensen" Pagefind finds
 * "Søren", and for "sorensen" Sorensen.
 */
function firstFit(text: string, [first]: readonly Result[]): number {
  return first ? bestName(text, first).fit + (first.names.length > 0 ? 0.5 : 0) : FIT.none;
}

function search(pagefind: Pagefind, query: Query, values: Counts): Promise<Found> {
  const filters: NonNullable<SearchOptions['filters']> = {};
  for (const facet of FACETS) {
    const any = Object.keys(values[facet] ?? {}).filter((value) => query[facet].includes(readFacet(value).id));
    // A value that no page has leaves nothing, as the reader asked; Pagefind takes an empty list for no filter.
    if (query[facet].length > 0) filters[facet] = { any: any.length > 0 ? any : query[facet] };
  }
  return pagefind.search(query.text === '' ? null : query.text, {
    filters,
    ...(query.text === '' && { sort: { title: 'asc' } as const }),
  });
}

async function readResults(found: Found, text: string, limit: number): Promise<Result[]> {
  const named = found.results.filter(({ matchedMetaFields = [] }) => matchedMetaFields.some(isNameField));
  const pages = new Set<FoundPage>([...named.slice(0, NAMED_PAGES), ...found.results.slice(0, limit)]);
  const inOrder = found.results.filter((page) => pages.has(page));
  const fragments = await Promise.all(inOrder.map((page) => page.data()));
  return rank(text, fragments.map(toResult))
    .slice(0, limit)
    .map((result) => explain(text, result));
}

function toResult({ url, excerpt, meta, filters }: Fragment): Result {
  const { title = url, names, description, date } = meta;
  return {
    url,
    title,
    kind: readFacet(filters['kind']?.[0] ?? '').label,
    names: names?.split(NAME_SEPARATOR) ?? [],
    excerpt,
    ...(description !== undefined && { description }),
    ...(date !== undefined && { date }),
  };
}

/** Says why the page was found: by another name, by its name, or by the passage where the words stand. */
function explain(text: string, { excerpt, ...result }: Result): Result {
  const other = alsoWritten(text, result);
  const byText = bestName(text, result).fit === FIT.none && excerpt?.includes('<mark>');
  return { ...result, ...(other !== undefined && { alsoWritten: other }), ...(byText && excerpt && { excerpt }) };
}

/** The counts of a facet are those without its own choice: each value says how many it would bring. */
async function countFacets(pagefind: Pagefind, query: Query, values: Counts, found: Found): Promise<FacetCounts> {
  const counts = async (facet: FacetName): Promise<FacetCount[]> => {
    const { filters } = query[facet].length === 0 ? found : await search(pagefind, { ...query, [facet]: [] }, values);
    const known = Object.keys(values[facet] ?? {}).map((value) => ({
      ...readFacet(value),
      count: filters[facet]?.[value] ?? 0,
    }));
    // An address may hold a value that no page has: it is listed too, so that it can be taken away.
    const unknown = query[facet].filter((id) => known.every((value) => value.id !== id));
    return [...known, ...unknown.map((id) => ({ id, label: id, count: 0 }))].sort(byLabel);
  };
  const [kind, topic] = await Promise.all([counts('kind'), counts('topic')]);
  return { kind, topic };
}

function byLabel(a: FacetCount, b: FacetCount): number {
  return a.label.localeCompare(b.label, 'en');
}

const FACETS = ['kind', 'topic'] as const satisfies readonly FacetName[];

function isNameField(field: string): boolean {
  return field === 'names' || field === 'folded' || field === 'title';
}
