import type { FacetName } from '../../search/facet.ts';

/** What is asked of the search: words, and by facet the ids of the values that a result must have one of. */
export interface Query extends Record<FacetName, readonly string[]> {
  text: string;
}

export const NO_QUERY: Query = { text: '', kind: [], topic: [] };

/** A query longer than this is cut: nobody types it, and an address can hold anything. */
const LONGEST = 200;

/** Reads `?q=…&kind=…&topic=…`, the query part of an address; `kind` and `topic` may stand several times. */
export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  const values = (name: FacetName) => [...new Set(parameters.getAll(name).filter(Boolean))];
  return { text: tidy(parameters.get('q') ?? ''), kind: values('kind'), topic: values('topic') };
}

/** The query part of the address for a query, empty or with its `?`. */
export function writeQuery({ text, kind, topic }: Query): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.append('q', text);
  for (const id of kind) parameters.append('kind', id);
  for (const id of topic) parameters.append('topic', id);
  return parameters.size > 0 ? `?${parameters}` : '';
}

/** The words as they were typed, without space around them. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST).trim();
}

/** Whether nothing is asked. */
export function isEmpty({ text, kind, topic }: Query): boolean {
  return text === '' && kind.length === 0 && topic.length === 0;
}

/** The query with a value of a facet added, or taken away if it was there. */
export function toggle(query: Query, facet: FacetName, id: string): Query {
  const values = query[facet];
  return { ...query, [facet]: values.includes(id) ? values.filter((value) => value !== id) : [...values, id] };
}
