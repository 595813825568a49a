import { pageLanguage } from '../../site/page-language.ts';
import { byFacet, type Facet, type FacetValue, readFacetValue } from '../names/facet.ts';
import type { Counts } from './load-pagefind.ts';

/** Every value of every facet, with the text by which the index knows it, in the order in which readers see them. */
export type FacetValues = Record<Facet, readonly (FacetValue & { indexed: string })[]>;

export const NO_VALUES: FacetValues = byFacet(() => []);

/** Reads and sorts the values that the index can be filtered by: once, since a large site has thousands. */
export function sortFacetValues(values: Counts): FacetValues {
  const { compare } = new Intl.Collator(pageLanguage());
  return byFacet((facet) => {
    const all = Object.keys(values[facet] ?? {}).map((indexed) => ({ ...readFacetValue(indexed), indexed }));
    return all.sort((a, b) => (facet === 'year' ? b.id.localeCompare(a.id) : compare(a.label, b.label)));
  });
}
