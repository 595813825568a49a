import { byFacet, FACETS, type FacetName, readFacet } from '../../search/facet.ts';
import type { FacetCount, FacetCounts } from './answer.ts';
import type { Counts, Found, Pagefind, SearchOptions } from './pagefind.ts';
import type { Query } from './query.ts';

/** Asks Pagefind for a query; `values` are all that the index can be filtered by. */
export function search(pagefind: Pagefind, query: Query, values: Counts): Promise<Found> {
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

/** The counts of a facet are those without its own choice: each value says how many it would bring. */
export async function countFacets(
  pagefind: Pagefind,
  query: Query,
  values: Counts,
  found: Found,
): Promise<FacetCounts> {
  const counts = async (facet: FacetName): Promise<FacetCount[]> => {
    const { filters } = query[facet].length === 0 ? found : await search(pagefind, { ...query, [facet]: [] }, values);
    const known = Object.keys(values[facet] ?? {}).map((value) => ({
      ...readFacet(value),
      count: filters[facet]?.[value] ?? 0,
    }));
    // An address may hold a value that no page has: it is listed too, so that it can be taken away.
    const unknown = query[facet].filter((id) => known.every((value) => value.id !== id));
    const all = [...known, ...unknown.map((id) => ({ id, label: id, count: 0 }))];
    return all.sort(facet === 'year' ? newestFirst : byLabel);
  };
  const lists = await Promise.all(FACETS.map(counts));
  return byFacet((_, place) => lists[place] ?? []);
}

function byLabel(a: FacetCount, b: FacetCount): number {
  return a.label.localeCompare(b.label, 'en');
}

function newestFirst(a: FacetCount, b: FacetCount): number {
  return b.id.localeCompare(a.id);
}
