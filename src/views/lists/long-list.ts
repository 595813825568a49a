import type { CollectionEntry } from 'astro:content';
import type { Backlink } from '../../library/library.ts';
import type { Article } from '../../model/article.ts';
import type { ArticleEntry } from '../article/article-entry.ts';
import type { InParts } from './in-parts.ts';

/** What was put right in an article. */
export interface CorrectionIn {
  article: ArticleEntry;
  correction: Article['corrections'][number];
}

/** What lists that grow with the site have as entries. */
export interface Listed {
  articles: ArticleEntry;
  claims: CollectionEntry<'claims'>;
  events: CollectionEntry<'entities'>;
  /** Articles that name an entity. */
  mentions: Backlink;
  corrections: CorrectionIn;
}

export type ListSort = keyof Listed;

/** A list that grows with the site: what of it stands on its page, and what in older parts. */
export interface LongList<Sort extends ListSort = ListSort> extends InParts<Listed[Sort]> {
  sort: Sort;
  /** What the addresses of its parts begin with, as `topics/war`. */
  key: string;
  /** What they began with when an id had another form. */
  formerKeys: readonly string[];
  title: string;
  /** Where its newest entries stand, from the site's root. */
  path: string;
}

/** The lists of a site by their sort and key. */
export type Lists = { [Sort in ListSort]: ReadonlyMap<string, LongList<Sort>> };
