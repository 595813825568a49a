import { FACETS, readFacetValue } from '../names/facet.ts';
import type { NameFinder, NameHit } from '../names/name-finder.ts';
import type { NameRecord } from '../names/name-record.ts';
import type { Query } from './query.ts';
import type { Result, SearchResponse } from './results.ts';

/** The names of a site, and how its addresses begin. */
export interface Names {
  finder: NameFinder;
  /** Puts the base path before a path from the site's root. */
  href: (path: string) => string;
}

/** So many pages are taken from the names index: more would push aside what the text itself says. */
const NAMED = 10;

/** So many are offered where nothing was found or asked, of each sort. */
const OFFERED = 6;

/** What the names alone answer, at once; the texts are still to be searched. */
export function suggest(query: Query, names: Names): SearchResponse {
  const results = knowsAll(query) ? namedResults(query, names) : [];
  return { text: query.text, total: results.length, results };
}

/** What is shown before anything is asked: whom and what the articles name most, and the topics. */
export function offer({ finder, href }: Names): SearchResponse {
  const results = finder.popular(OFFERED).map((record) => fromRecord(record, href));
  return { text: '', total: results.length, results };
}

/** The pages whose names fit, best first; those that the query's filters let through, as far as the names tell. */
export function namedResults(query: Query, { finder, href }: Names): Result[] {
  return finder
    .find(query.text, NAMED)
    .filter(({ record }) => passes(query, record))
    .map((found) => withReason(found, href));
}

/** The pages with the most similar names. */
export function nearestResults(query: Query, { finder, href }: Names): Result[] {
  return finder
    .nearest(query.text, OFFERED)
    .filter(({ record }) => passes(query, record))
    .map((found) => withReason(found, href));
}

/** Whether the names tell everything that the query filters by; order by date is none of their business. */
export function knowsAll(query: Query): boolean {
  return query.sort === '' && FACETS.every((name) => name === 'kind' || name === 'topic' || query[name].length === 0);
}

function passes({ kind, topic }: Query, record: NameRecord): boolean {
  const anyOf = (wanted: readonly string[], has: readonly string[]) =>
    wanted.length === 0 || wanted.some((id) => has.includes(id));
  return anyOf(kind, [readFacetValue(record.kind).id]) && anyOf(topic, record.topics ?? []);
}

function fromRecord(
  { path, kind, type, title, names, description, role, date }: NameRecord,
  href: Names['href'],
): Result {
  return {
    url: href(path),
    title,
    kind: type ?? readFacetValue(kind).label,
    names,
    ...(description !== undefined && { description }),
    ...(role !== undefined && { role }),
    ...(date !== undefined && { date }),
  };
}

function withReason({ record, name, match }: NameHit, href: Names['href']): Result {
  const result = fromRecord(record, href);
  if (name !== record.title) return { ...result, reason: { how: match, name } };
  // A title says itself what fits, but not that it is another word than the one that was typed.
  return match === 'written' ? result : { ...result, reason: { how: match } };
}
