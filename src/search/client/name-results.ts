import { FACETS, readFacetValue } from '../names/facet.ts';
import { fold } from '../names/fold.ts';
import type { NameFinder } from '../names/name-finder.ts';
import type { NameHit } from '../names/name-hits.ts';
import type { NameRecord } from '../names/name-record.ts';
import { phrasesOf } from './has-words.ts';
import type { Query } from './query.ts';
import type { Result, SearchResponse } from './results.ts';
import type { Romaniser } from './romaniser.ts';

/** The names of a site, and how its addresses begin. */
export interface Names extends Romaniser {
  finder: NameFinder;
  /** Puts the base path before a path from the site's root. */
  href: (path: string) => string;
}

/** So many pages are taken from the names index: more would push aside what the text itself says. */
const NAMED = 10;

/** So many are offered where nothing was asked, of each sort. */
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

/**
 * The pages whose names fit, best first; those that the query's filters let through, as far as the names tell. What stands in
 * quotation marks must stand so in the name.
 */
export function namedResults(query: Query, { finder, href, romanise }: Names): Result[] {
  const phrases = phrasesOf(query.text);
  return finder
    .find(query.text, NAMED, romanise(query.text))
    .filter(
      ({ record, name }) =>
        passes(query, record) && phrases.every((phrase) => ` ${fold(name)} `.includes(` ${phrase} `)),
    )
    .map((found) => withReason(found, href));
}

/** The few pages with the most similar names. */
export function nearestResults(query: Query, { finder, href }: Names): Result[] {
  if (phrasesOf(query.text).length > 0) return [];
  return finder
    .nearest(query.text)
    .filter(({ record }) => passes(query, record))
    .map((found) => withReason(found, href));
}

/** The pages of which the whole name was asked among other words, which no name has; and these words. */
export function resultsWithout(query: Query, { finder, href }: Names): { results: Result[]; without: string } {
  if (phrasesOf(query.text).length > 0) return { results: [], without: '' };
  const { hits, without } = finder.findWithout(query.text, NAMED);
  return {
    results: hits.filter(({ record }) => passes(query, record)).map((found) => withReason(found, href)),
    without,
  };
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
  { path, kind, type, title, language, names, description, roles = [], date }: NameRecord,
  href: Names['href'],
): Result {
  const held = roles.filter(({ until }) => until === undefined).map((role) => role.title);
  return {
    url: href(path),
    title,
    ...(language !== undefined && { language }),
    kind: type ?? readFacetValue(kind).label,
    names,
    ...(description !== undefined && { description }),
    ...(held.length > 0 && { role: held.join('; ') }),
    ...(date !== undefined && { date }),
  };
}

function withReason({ record, name, match, role }: NameHit, href: Names['href']): Result {
  const result = fromRecord(record, href);
  if (role) return { ...result, role: role.words ?? role.title };
  if (name !== record.title) return { ...result, reason: { how: match, name } };
  // A title says itself what fits, but not that it is another word than the one that was typed.
  return match === 'written' ? result : { ...result, reason: { how: match } };
}
