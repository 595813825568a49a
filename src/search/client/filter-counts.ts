import { SITE_LANGUAGE } from '../../site/settings.ts';
import { byFacet, FACETS, type Facet, type FacetValue, readFacetValue } from '../names/facet.ts';
import { askPagefind } from './ask-pagefind.ts';
import type { Counts, Pagefind, PagefindResponse } from './load-pagefind.ts';
import type { Query } from './query.ts';
import type { FacetCount, FacetCounts } from './results.ts';

/** Every value of every facet, with the text by which the index knows it, in the order in which readers see them. */
export type FacetValues = Record<Facet, readonly (FacetValue & { indexed: string })[]>;

/** Reads and sorts the values that the index can be filtered by: once, since a large site has thousands. */
export function sortFacetValues(values: Counts): FacetValues {
  const { compare } = new Intl.Collator(SITE_LANGUAGE);
  return byFacet((facet) => {
    const all = Object.keys(values[facet] ?? {}).map((indexed) => ({ ...readFacetValue(indexed), indexed }));
    return all.sort((a, b) => (facet === 'year' ? b.id.localeCompare(a.id) : compare(a.label, b.label)));
  });
}

/** The counts of a facet are those without its own choice: each value says how many it would bring. */
export async function countFacets(
  pagefind: Pagefind,
  query: Query,
  values: Counts,
  facetValues: FacetValues,
  found: PagefindResponse,
): Promise<FacetCounts> {
  const counts = async (facet: Facet): Promise<FacetCount[]> => {
    const chosen = query[facet];
    const { filters } = chosen.length === 0 ? found : await askPagefind(pagefind, { ...query, [facet]: [] }, values);
    const counted = facetValues[facet].flatMap(({ id, label, indexed }) => {
      const count = filters[facet]?.[indexed] ?? 0;
      return count > 0 || chosen.includes(id) ? [{ id, label, count }] : [];
    });
    // An address may hold a value that no page has: it is listed too, so that it can be taken away.
    const unknown = chosen.filter((id) => counted.every((value) => value.id !== id));
    return [...counted, ...unknown.map((id) => ({ id, label: id, count: 0 }))];
  };
  const lists = await Promise.all(FACETS.map(counts));
  return byFacet((_, place) => lists[place] ?? []);
}
