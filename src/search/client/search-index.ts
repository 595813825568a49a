import { readFacetValue } from '../names/facet.ts';
import { foldedForms } from '../names/fold.ts';
import { NAME_SEPARATOR } from '../names/name-separator.ts';
import { askPagefind } from './ask-pagefind.ts';
import { passageOf } from './excerpt.ts';
import { type FacetValues, NO_VALUES, sortFacetValues } from './facet-values.ts';
import { countFacets } from './filter-counts.ts';
import { hasWords, phrasesOf } from './has-words.ts';
import type { KeptPages, Pagefind, PagefindFragment, PagefindResponse, PagefindResult } from './load-pagefind.ts';
import { knowsAll, type Names, namedResults, nearestResults, resultsWithout } from './name-results.ts';
import { once } from './once.ts';
import { isFiltered, type Query } from './query.ts';
import { alsoWritten, bestName, rank } from './rank.ts';
import type { Result, SearchResponse } from './results.ts';
import type { Stem } from './stemmers.ts';

/** The index, ready to be asked. */
export interface SearchIndex {
  /** Fetches what the words will need, ahead of the question. */
  preload(text: string): void;
  /**
   * The first `limit` results for a query; and how each filter would narrow them, where that is `counted` or something is
   * filtered by.
   */
  ask(query: Query, limit: number, counted?: boolean): Promise<SearchResponse>;
}

/**
 * So many of the pages found by a name or title are looked at for the one that fits best, each a request of about 1 KB.
 * It is more than people of one surname that a site of some hundred entities has, among which Pagefind has no order.
 */
const NAMED_PAGES = 30;

/** So many of the most relevant pages are put into the order of their dates: Pagefind itself orders words by relevance. */
const SORTED_PAGES = 100;

/**
 * So many pages are read at the most to find as many as are wanted that have the words, where there are several indexes: one that has
 * a word in no page gives those with another of the same beginning, which stand among the right ones of the others.
 */
const MOST_LOOKED_AT = 200;

/** What answers need beside the index and the names. */
export interface Means {
  /** The stemmers of the indexed languages. */
  stems: readonly Stem[];
  /** Whether the texts are in several indexes of one language: then some of what is most relevant in one may not have the words. */
  areSeveral?: boolean;
  /** Rejects when the index cannot be reached: then nothing is known, and "No results" would be untrue. */
  reach: () => Promise<unknown>;
}

/** Makes a loaded Pagefind, with the names of the site beside it, answer its queries. */
export async function openIndex(pagefind: Pagefind, names: Names, means: Means): Promise<SearchIndex> {
  // From then on every answer of Pagefind has the counts of all values, thousands on a large site: only where they are asked for.
  const loadValues = once(async () => sortFacetValues(await pagefind.filters()));
  return {
    preload: (text) => void pagefind.preload(text).catch(() => undefined),
    ask: async (query, limit, counted = false) => {
      const [values] = await Promise.all([
        counted || isFiltered(query) ? loadValues() : undefined,
        names.prepare(query.text),
      ]);
      const texts = { pagefind, values: values ?? NO_VALUES, ...means };
      const named = query.text === '' ? [] : namedResults(query, names);
      const { text, found, results, total: inTexts } = await findText(texts, query, limit, named[0]?.title);
      const facets = values && { facets: await countFacets(pagefind, { ...query, text }, values, found) };
      const all = query.sort === '' ? addNamed(named, results, knowsAll(query)) : results;
      const total = inTexts + all.length - results.length;
      if (total > 0 || query.text === '') return { text: query.text, total, results: all.slice(0, limit), ...facets };
      await means.reach();
      const fewer = await withFewerWords(texts, query, names, limit);
      if (fewer) return { text: query.text, ...facets, ...fewer };
      const nearest = nearestResults(query, names);
      return { text: query.text, total, results: nearest, ...facets, ...(nearest.length > 0 && { nearest: true }) };
    },
  };
}

/** What is looked through for words. */
interface Texts extends Pick<Means, 'stems' | 'areSeveral'> {
  pagefind: Pagefind;
  values: FacetValues;
}

/** What is found without words that no name, or no page, has: from three words on, where at least half of them are left. */
async function withFewerWords(texts: Texts, query: Query, names: Names, limit: number) {
  const named = resultsWithout(query, names);
  if (named.results.length > 0) return { ...named, total: named.results.length };
  const words = query.text.split(' ');
  if (words.length < 3 || phrasesOf(query.text).length > 0) return undefined;
  const totals = await Promise.all(words.map(async (text) => (await findText(texts, { ...query, text }, 1)).total));
  const left = words.filter((_, place) => (totals[place] ?? 0) > 0);
  if (left.length === words.length || left.length * 2 < words.length) return undefined;
  const { results, total } = await findText(texts, { ...query, text: left.join(' ') }, limit);
  if (total === 0) return undefined;
  return { results: results.slice(0, limit), total, without: words.filter((word) => !left.includes(word)).join(' ') };
}

/**
 * What the texts have, by the spelling that fits best: as it was typed, in plain letters, or, where neither is found, as
 * the name is written that was meant.
 */
async function findText({ pagefind, values, stems, areSeveral }: Texts, query: Query, limit: number, meant?: string) {
  const find = async (text: string) => {
    for (let looked = limit; ; looked *= 2) {
      const found = await askPagefind(pagefind, { ...query, text }, values, keptPages(query, looked));
      const read = await readResults(found, { ...query, text }, { typed: query.text, limit, looked }, stems);
      const isAll = looked >= (found.total ?? found.results.length) || query.sort !== '';
      if (!areSeveral || isAll || read.results.length >= limit || looked >= MOST_LOOKED_AT)
        return { text, found, ...read };
    }
  };
  const finds = await Promise.all([query.text, ...foldedForms([query.text])].map(find));
  const fit = ({ results }: { results: readonly Result[] }) => firstFit(query.text, results);
  const best = finds.reduce((first, next) => (fit(next) > fit(first) ? next : first));
  return best.total > 0 || meant === undefined ? best : find(meant);
}

/**
 * Puts pages that the names index finds, in any spelling or with a typing error, before what only the text has. Where
 * the names do not tell all that is filtered by, only those count that Pagefind found too.
 */
function addNamed(named: readonly Result[], results: readonly Result[], all: boolean): Result[] {
  const byUrl = new Map(results.map((result) => [result.url, result]));
  const first = named.filter(({ url }) => all || byUrl.has(url));
  const taken = new Set(first.map(({ url }) => url));
  return [...first, ...results.filter(({ url }) => !taken.has(url))];
}

/**
 * How well the first result fits, an entity better than another page with as good a title: for "Sørensen" Pagefind finds
 * "Søren", and for "sorensen" Sorensen.
 */
function firstFit(text: string, [first]: readonly Result[]): number {
  return first ? bestName(text, first).fit + (first.names.length > 0 ? 0.5 : 0) : 0;
}

/**
 * The first results for the words of a query, and how many there are.
 *
 * @param typed what the reader wrote
 * @param looked so many of the most relevant pages are read, of which some may not have the words
 */
async function readResults(
  found: PagefindResponse,
  { text, sort }: Query,
  { typed, limit, looked }: { typed: string; limit: number; looked: number },
  stems: readonly Stem[],
) {
  let without = 0;
  const read = async (pages: readonly PagefindResult[]) => {
    const fragments = await Promise.all(pages.map((page) => page.data()));
    const fitting = text === '' ? fragments : fragments.filter((fragment) => hasWords(text, fragment, stems));
    without = fragments.length - fitting.length;
    return fitting.map((fragment) => toResult(fragment, typed));
  };
  const answer = (results: Result[]) => ({
    results: results.slice(0, limit),
    // Of those that were not read nothing is known; where none of the read ones fits, no other will.
    total: results.length === 0 ? 0 : (found.total ?? found.results.length) - without,
  });
  if (sort !== '') {
    const results = await read(found.results.slice(0, SORTED_PAGES));
    return answer(results.sort(sort === 'newest' ? newestFirst : oldestFirst));
  }
  const named = found.results.filter(({ matchedMetaFields = [] }) => matchedMetaFields.some(isNameField));
  const pages = new Set<PagefindResult>([...named.slice(0, NAMED_PAGES), ...found.results.slice(0, looked)]);
  return answer(rank(typed, await read(found.results.filter((page) => pages.has(page)))));
}

/** Why the page was found is said too: by another name, by its name, or by the passage where the words stand. */
function toResult(fragment: PagefindFragment, text: string): Result {
  const { url, meta, filters } = fragment;
  const { title = url, type, names: list, description, date, day } = meta;
  const names = list?.split(NAME_SEPARATOR) ?? [];
  const kind = readFacetValue(filters['kind']?.[0] ?? '');
  // That of a claim is what is quoted in it, and its title is in the words of the site.
  const [language] = kind.id === 'claim' ? [] : (filters['language'] ?? []);
  const other = alsoWritten(text, { title, names });
  const passage = bestName(text, { title, names }).fit === 0 ? passageOf(fragment) : undefined;
  return {
    url,
    title,
    ...(language !== undefined && { language: readFacetValue(language).id }),
    kind: type ?? kind.label,
    kindId: kind.id,
    names,
    ...(description !== undefined && { description }),
    ...(date !== undefined && { date }),
    ...(day !== undefined && { day }),
    ...(other !== undefined && { reason: { how: 'written', name: other } }),
    ...(passage && { passage }),
  };
}

/** What has no date comes last in both orders. */
function newestFirst(a: Result, b: Result): number {
  return (b.day ?? '').localeCompare(a.day ?? '');
}

function oldestFirst(a: Result, b: Result): number {
  return (a.day ?? '\uffff').localeCompare(b.day ?? '\uffff');
}

/** Which results of Pagefind's are read. */
function keptPages({ sort }: Query, limit: number): KeptPages {
  return { first: sort === '' ? limit : SORTED_PAGES, named: sort === '' ? NAMED_PAGES : 0, fields: NAME_FIELDS };
}

const NAME_FIELDS = ['names', 'folded', 'title'];

function isNameField(field: string): boolean {
  return NAME_FIELDS.includes(field);
}
