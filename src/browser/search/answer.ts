import type { Facet, FacetName } from '../../search/facet.ts';

/** One page that was found. */
export interface Result {
  url: string;
  title: string;
  /** What the page is: "Person", "Report". */
  kind: string;
  /** All names of an entity; none for other pages. */
  names: readonly string[];
  /** The other name under which the query found it. */
  alsoWritten?: string;
  description?: string;
  /** The day of publication, in words. */
  date?: string;
  /** Where the query stands in the text: HTML with `<mark>` and entities, nothing else. */
  excerpt?: string;
}

/** A value to filter by, and how many results it would leave. */
export interface FacetCount extends Facet {
  count: number;
}

export type FacetCounts = Record<FacetName, readonly FacetCount[]>;

export interface Answer {
  /** The words it answers, as they were typed. */
  text: string;
  /** How many pages were found; `results` holds the first of them. */
  total: number;
  results: readonly Result[];
  facets: FacetCounts;
}
