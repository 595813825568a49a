import { pageLanguage } from '../../site/page-language.ts';
import { byFacet, type Facet, type FacetValue, readFacetValue } from '../names/facet.ts';
import type { Counts } from './load-pagefind.ts';

/**
 * Every value of every facet, with the texts by which the index knows it, one for each language of its pages, in the order in which
 * readers see them.
 */
export type FacetValues = Record<Facet, readonly (FacetValue & { indexed: readonly string[] })[]>;

export const NO_VALUES: FacetValues = byFacet(() => []);

/** Reads and sorts the values that the index can be filtered by: once, since a large site has thousands. */
export function sortFacetValues(values: Counts): FacetValues {
  const { compare } = new Intl.Collator(pageLanguage());
  return byFacet((facet) => {
    const counts = values[facet] ?? {};
    // The label is that of most pages.
    const known = Object.keys(counts).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
    const byId = new Map<string, FacetValue & { indexed: string[] }>();
    for (const indexed of known) {
      const value = readFacetValue(indexed);
      const same = byId.get(value.id);
      if (same) same.indexed.push(indexed);
      else byId.set(value.id, { ...value, indexed: [indexed] });
    }
    const all = [...byId.values()];
    return all.sort((a, b) => (facet === 'year' ? b.id.localeCompare(a.id) : compare(a.label, b.label)));
  });
}
