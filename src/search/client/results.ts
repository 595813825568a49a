import type { Facet, FacetValue } from '../names/facet.ts';
import type { Match } from '../names/name-hits.ts';

/** One page that was found. */
export interface Result {
  url: string;
  title: string;
  /** Its language, where that is not the site's and is known. */
  language?: string;
  /** What the page is: "Person", "Report". */
  kind: string;
  /** The id of its kind. */
  kindId?: string;
  /** All names of an entity; none for other pages. */
  names: readonly string[];
  /** Why it was found, where its title does not say it: "also written" 李尚福, or without a name how the title fits. */
  reason?: { how: Match; name: string } | { how: Exclude<Match, 'written'> };
  description?: string;
  /** The offices that a person holds. */
  role?: string;
  /** The day of publication, in words. */
  date?: string;
  /** The same day as results are sorted by it: "2023-04-17". */
  day?: string;
  /** Where the query stands in the text. */
  passage?: Passage;
}

/** A place in a page's text. */
export interface Passage {
  /** The address that opens the page there, with the words marked. */
  url: string;
  /** The heading over it, where the page has several. */
  section?: string;
  /** As Pagefind gives it: `excerptParts` reads it. */
  excerpt: string;
}

/** A value to filter by, and how many results it would leave. */
export interface FacetCount extends FacetValue {
  count: number;
}

export type FacetCounts = Record<Facet, readonly FacetCount[]>;

export interface SearchResponse {
  /** The words it answers, as they were typed. */
  text: string;
  /** How many pages were found; `results` holds the first of them. */
  total: number;
  results: readonly Result[];
  /** Not known where only names were looked through, and not counted as long as no filter is open. */
  facets?: FacetCounts;
  /** Nothing was found, and the results are the pages with the most similar names. */
  nearest?: boolean;
  /** Nothing has all words, and the results are without these. */
  without?: string;
}
