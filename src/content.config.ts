import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { fileSchema } from './library/editor-schemas/file-schema.ts';
import type { ClaimData, EntityData, Library } from './library/library.ts';
import { libraryLoader, type StoredArticle } from './loaders/library-loader.ts';
import type { Author, Page, Topic } from './model/article.ts';
import type { Collection } from './model/collection.ts';
import type { Policy } from './model/policy.ts';

/**
 * An entry as pages have it, which the library has checked: only its type. What a file says is told to Astro for editors' programs, which
 * find it in `.astro/collections`.
 */
function entry<Data>(collection: Collection | 'withdrawn') {
  return z.custom<Data>().meta(fileSchema(collection));
}

export const collections = {
  articles: defineCollection({ loader: libraryLoader('articles'), schema: entry<StoredArticle>('articles') }),
  entities: defineCollection({ loader: libraryLoader('entities'), schema: entry<EntityData>('entities') }),
  claims: defineCollection({ loader: libraryLoader('claims'), schema: entry<ClaimData>('claims') }),
  topics: defineCollection({ loader: libraryLoader('topics'), schema: entry<Topic>('topics') }),
  authors: defineCollection({ loader: libraryLoader('authors'), schema: entry<Author>('authors') }),
  policies: defineCollection({ loader: libraryLoader('policies'), schema: entry<Policy>('policies') }),
  pages: defineCollection({ loader: libraryLoader('pages'), schema: entry<Page>('pages') }),
  withdrawn: defineCollection({
    loader: libraryLoader('withdrawn'),
    schema: entry<Library['withdrawn'][number]['data']>('withdrawn'),
  }),
};
