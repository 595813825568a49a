import { FACETS } from '../names/facet.ts';
import type { FacetValues } from './facet-values.ts';
import type { KeptPages, Pagefind, PagefindResponse, SearchOptions } from './load-pagefind.ts';
import type { Query } from './query.ts';

/** Asks Pagefind for a query; `values` are all that the index can be filtered by, `keep` says which results are sent. */
export function askPagefind(
  pagefind: Pagefind,
  query: Query,
  values: FacetValues,
  keep: KeptPages,
): Promise<PagefindResponse> {
  const filters: NonNullable<SearchOptions['filters']> = {};
  for (const facet of FACETS) {
    if (query[facet].length === 0) continue;
    const any = values[facet].filter(({ id }) => query[facet].includes(id)).flatMap(({ indexed }) => indexed);
    // A value that no page has leaves nothing, as the reader asked; Pagefind takes an empty list for no filter.
    filters[facet] = { any: any.length > 0 ? any : query[facet] };
  }
  return pagefind.search(query.text === '' ? null : query.text, {
    filters,
    keep,
    ...(query.text === '' && { sort: { title: 'asc' } as const }),
  });
}
