import { byFacet, FACETS, type Facet } from '../names/facet.ts';
import { askPagefind } from './ask-pagefind.ts';
import type { FacetValues } from './facet-values.ts';
import type { Pagefind, PagefindResponse } from './load-pagefind.ts';
import type { Query } from './query.ts';
import type { FacetCount, FacetCounts } from './results.ts';

/** Nothing is read of the pages themselves. */
const NO_PAGES = { first: 0, named: 0, fields: [] };

/** The counts of a facet are those without its own choice: each value says how many it would bring. */
export async function countFacets(
  pagefind: Pagefind,
  query: Query,
  values: FacetValues,
  found: PagefindResponse,
): Promise<FacetCounts> {
  const counts = async (facet: Facet): Promise<FacetCount[]> => {
    const chosen = query[facet];
    const { filters } =
      chosen.length === 0 ? found : await askPagefind(pagefind, { ...query, [facet]: [] }, values, NO_PAGES);
    const counted = values[facet].flatMap(({ id, label, indexed }) => {
      const count = indexed.reduce((sum, each) => sum + (filters[facet]?.[each] ?? 0), 0);
      return count > 0 || chosen.includes(id) ? [{ id, label, count }] : [];
    });
    // An address may hold a value that no page has: it is listed too, so that it can be taken away.
    const unknown = chosen.filter((id) => counted.every((value) => value.id !== id));
    return [...counted, ...unknown.map((id) => ({ id, label: id, count: 0 }))];
  };
  const lists = await Promise.all(FACETS.map(counts));
  return byFacet((_, place) => lists[place] ?? []);
}
