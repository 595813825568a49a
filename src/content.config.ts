import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { ClaimData, EntityData, Library } from './library/library.ts';
import { libraryLoader, type StoredArticle } from './loaders/library-loader.ts';
import type { Author, Page, Topic } from './model/article.ts';
import type { Policy } from './model/policy.ts';

// The library has checked everything by the schemas of src/model; here they are only given their types.
export const collections = {
  articles: defineCollection({ loader: libraryLoader('articles'), schema: z.custom<StoredArticle>() }),
  entities: defineCollection({ loader: libraryLoader('entities'), schema: z.custom<EntityData>() }),
  claims: defineCollection({ loader: libraryLoader('claims'), schema: z.custom<ClaimData>() }),
  topics: defineCollection({ loader: libraryLoader('topics'), schema: z.custom<Topic>() }),
  authors: defineCollection({ loader: libraryLoader('authors'), schema: z.custom<Author>() }),
  policies: defineCollection({ loader: libraryLoader('policies'), schema: z.custom<Policy>() }),
  pages: defineCollection({ loader: libraryLoader('pages'), schema: z.custom<Page>() }),
  withdrawn: defineCollection({
    loader: libraryLoader('withdrawn'),
    schema: z.custom<Library['withdrawn'][number]['data']>(),
  }),
};
