import type { ClientWords } from '../../site/words/client-words.ts';

/** The messages that the search says in the browser. */
export const SEARCH_KEYS = [
  'search.offered',
  'search.searching',
  'search.count',
  'search.count-for',
  'search.nearest',
  'search.results',
  'search.in-texts',
  'search.all',
  'search.more',
  'search.failed',
  'search.retry',
  'search.filters',
  'search.order',
  'search.sort.relevance',
  'search.sort.newest',
  'search.sort.oldest',
  'search.chosen',
  'search.remove',
  'search.facet.kind',
  'search.facet.topic',
  'search.facet.person',
  'search.facet.place',
  'search.facet.year',
  'search.facet.standing',
  'search.facet.language',
  'search.found.written',
  'search.found.romanised',
  'search.found.sound',
  'search.found.near',
  'search.title-found.romanised',
  'search.title-found.sound',
  'search.title-found.near',
] as const;

export type SearchWords = ClientWords<(typeof SEARCH_KEYS)[number]>;
