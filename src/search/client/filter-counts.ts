import { SITE_LANGUAGE } from '../../site/settings.ts';
import { byFacet, FACETS, type Facet, readFacetValue } from '../names/facet.ts';
import { askPagefind } from './ask-pagefind.ts';
import type { Counts, Pagefind, PagefindResponse } from './load-pagefind.ts';
import type { Query } from './query.ts';
import type { FacetCount, FacetCounts } from './results.ts';

/** The counts of a facet are those without its own choice: each value says how many it would bring. */
export async function countFacets(
  pagefind: Pagefind,
  query: Query,
  values: Counts,
  found: PagefindResponse,
): Promise<FacetCounts> {
  const counts = async (facet: Facet): Promise<FacetCount[]> => {
    const { filters } =
      query[facet].length === 0 ? found : await askPagefind(pagefind, { ...query, [facet]: [] }, values);
    const known = Object.keys(values[facet] ?? {}).map((value) => ({
      ...readFacetValue(value),
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
  return a.label.localeCompare(b.label, SITE_LANGUAGE);
}

function newestFirst(a: FacetCount, b: FacetCount): number {
  return b.id.localeCompare(a.id);
}
