import type { Article } from '../../model/article.ts';
import type { Kind } from '../../model/entity.ts';
import { type ArticleDates, textDay } from '../../model/time/article-dates.ts';
import { knownDate, sortableDate } from '../../model/time/date.ts';
import { formatDate } from '../../site/dates.ts';
import { say } from '../../site/words/words.ts';
import { datesInWords } from '../../views/article/dates-view.ts';
import { FACETS, type Facet, type FacetValue, type PageFacets, writeFacetValue } from '../names/facet.ts';
import { fold, foldedForms } from '../names/fold.ts';
import { NAME_SEPARATOR } from '../names/name-separator.ts';

/** What the search knows of a page beside its text. */
export interface PageMetadata {
  /** What it is: an entity and an article by their kinds. */
  kind: Kind | Article['kind'] | 'claim' | 'topic' | 'author' | 'page';
  /** The editor's word for what it is, shown in place of the kind. */
  type?: string | undefined;
  title: string;
  /** What it is about, in a few words. */
  description?: string | undefined;
  /** What it can be filtered by beside its kind and the year of its date. */
  facets?: PageFacets | undefined;
  /** All names and aliases of an entity. */
  names?: readonly string[] | undefined;
  /** The day of an event, of a change, or on which something was said (EDTF). */
  date?: string | undefined;
  /** The dates of an article: it is sorted by its publication, and is of the year of which it speaks. */
  dates?: ArticleDates | undefined;
}

/**
 * The attributes that tell Pagefind of a page: `data-pagefind-meta` lists the fields with the attributes they are read
 * from, so that the element needs no text, which would turn up in excerpts.
 * Fields: `title`, `type`, `description`, `date` (in words), `day` (as results are sorted), `names` (also what tells an entity
 * from other pages) and `folded` (plain forms of names). Sort key: `title`. See https://pagefind.app/docs/metadata/.
 */
export function metadataAttributes(page: PageMetadata): Record<string, string> {
  const { title, type, description, names = [], dates, date = dates?.published } = page;
  const meta = {
    title,
    type,
    description,
    date: dates ? datesInWords(dates) : date === undefined ? undefined : formatDate(date),
    day: date === undefined ? undefined : sortableDate(date),
    names: names.join(NAME_SEPARATOR),
    folded: foldedForms(names).join(NAME_SEPARATOR),
  };
  const given = Object.entries(meta).filter((field): field is [string, string] => Boolean(field[1]));
  return {
    'data-pagefind-meta': given.map(([key]) => `${key}[data-${key}]`).join(', '),
    'data-pagefind-sort': 'title[data-sort]',
    ...Object.fromEntries(given.map(([key, value]) => [`data-${key}`, value])),
    'data-sort': fold(title),
  };
}

/** The attributes of an element for each value that a page is filtered by. */
export function facetAttributes(page: PageMetadata): Record<string, string>[] {
  const year = knownDate(page.dates ? textDay(page.dates) : page.date)?.slice(0, 4);
  const facets: PageFacets = {
    kind: [kindValue(page.kind)],
    ...(year !== undefined && { year: [{ id: year, label: formatDate(year) }] }),
    ...page.facets,
  };
  const attributes = (name: Facet, facet: FacetValue) => ({
    'data-pagefind-filter': `${name}[data-value]`,
    'data-value': writeFacetValue(facet),
  });
  return FACETS.flatMap((name) => (facets[name] ?? []).map((facet) => attributes(name, facet)));
}

/** What kind of page it is, as a value to filter by. */
export function kindValue(kind: PageMetadata['kind']): FacetValue {
  return { id: kind, label: say(`kind.${kind}`) };
}
