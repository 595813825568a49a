import type { CollectionEntry } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import type { PicturedArticle } from '../../loaders/library-loader.ts';

/** An article as pages and all other outputs have it, put together from what is stored of it. */
export type ArticleEntry = Omit<CollectionEntry<'articles'>, 'data' | 'rendered'> & {
  data: PicturedArticle;
  /** Those of its text, in order. */
  headings: MarkdownHeading[];
};
