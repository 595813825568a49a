import type { CollectionEntry } from 'astro:content';
import type { Thing } from 'schema-dts';
import { address } from '../../site/routes.ts';
import type { ArticleEntry } from '../../views/article/article-entry.ts';
import { displayName } from '../../views/entity/entity-names.ts';
import { typeOf } from './entity-types.ts';

/** Makes an address of a path from the site's root. */
export type Url = (path: string) => string;

/** An entity as another page names it: enough to know which one is meant. */
export function entityReference({ id, data }: CollectionEntry<'entities'>, url: Url) {
  const page = url(address.entity(id));
  return {
    '@type': typeOf(data)['@type'] as 'Thing',
    '@id': page,
    name: displayName(data),
    url: page,
  } satisfies Thing;
}

/** The same with its item in Wikidata, for a page that shows it. */
export function identifiedEntity(entry: CollectionEntry<'entities'>, url: Url) {
  const { wikidata } = entry.data;
  return { ...entityReference(entry, url), ...(wikidata !== undefined && { sameAs: wikidataAddress(wikidata) }) };
}

/** An article as another page names it. */
export function articleReference({ id, data }: ArticleEntry, url: Url) {
  const page = url(address.article(id));
  return { '@type': ARTICLE_TYPES[data.kind], '@id': page, headline: data.title, url: page } satisfies Thing;
}

/** What each kind of work is called by schema.org. */
export const ARTICLE_TYPES = {
  report: 'ReportageNewsArticle',
  background: 'BackgroundNewsArticle',
  analysis: 'AnalysisNewsArticle',
} as const;

/** The address by which Wikidata names an item (wikidata.org, "Linked Data interface": concept URI). */
export function wikidataAddress(item: string): string {
  return `http://www.wikidata.org/entity/${item}`;
}
