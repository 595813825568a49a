import { readParameters } from '../../site/address-query.ts';
import { byFacet, FACETS, type Facet } from '../names/facet.ts';

/** What is asked of the search: words, and by facet the ids of the values that a result must have one of. */
export interface Query extends Record<Facet, readonly string[]> {
  text: string;
  /** In which order results come; '' is by relevance. */
  sort: Sort;
}

/** The orders of results, as addresses have them. */
export const SORTS = ['', 'newest', 'oldest'] as const;

export type Sort = (typeof SORTS)[number];

export const NO_QUERY: Query = { text: '', sort: '', ...byFacet(() => []) };

/** A query longer than this is cut: nobody types it, and an address can hold anything. */
const LONGEST = 200;

/** Reads `?q=…&kind=…&sort=…`, the query part of an address; a facet may stand several times. */
export function readQuery(search: string): Query {
  const parameters = readParameters(search);
  const sort = parameters.get('sort') ?? '';
  return {
    text: tidy(parameters.get('q') ?? ''),
    sort: SORTS.find((known) => known === sort) ?? '',
    ...byFacet((name) => [...new Set(parameters.getAll(name).filter(Boolean))]),
  };
}

/** The query part of the address for a query, empty or with its `?`. */
export function writeQuery(query: Query): string {
  const parameters = new URLSearchParams();
  if (query.text !== '') parameters.append('q', query.text);
  for (const name of FACETS) for (const id of query[name]) parameters.append(name, id);
  if (query.sort !== '') parameters.append('sort', query.sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The words as they were typed, without space around them. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST).trim();
}

/** Whether nothing is asked. */
export function isEmpty(query: Query): boolean {
  return query.text === '' && !isFiltered(query);
}

/** Whether something is filtered by. */
export function isFiltered(query: Query): boolean {
  return FACETS.some((name) => query[name].length > 0);
}

/** The query with a value of a facet added, or taken away if it was there. */
export function toggle(query: Query, facet: Facet, id: string): Query {
  const values = query[facet];
  return { ...query, [facet]: values.includes(id) ? values.filter((value) => value !== id) : [...values, id] };
}
