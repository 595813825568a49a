import type { z } from 'zod';
import {
  type Article,
  type Author,
  articleSchema,
  authorSchema,
  type Page,
  pageSchema,
  type Topic,
  topicSchema,
} from '../../model/article.ts';
import { type Claim, claimSchema } from '../../model/claim.ts';
import type { Collection } from '../../model/collection.ts';
import { type Entity, entitySchema } from '../../model/entity.ts';
import { type Policy, policySchema } from '../../model/policy.ts';
import type { Diagnostic } from '../check/diagnostics.ts';
import type { ContentFile } from './content-file.ts';
import { validate } from './validate.ts';

/** A file whose frontmatter is what its collection wants. */
export interface ValidFile<Data> {
  file: ContentFile;
  id: string;
  data: Data;
}

/** The valid files of each collection. */
export interface ValidContent {
  articles: ValidFile<Article>[];
  entities: ValidFile<Entity>[];
  claims: ValidFile<Claim>[];
  topics: ValidFile<Topic>[];
  authors: ValidFile<Author>[];
  policies: ValidFile<Policy>[];
  pages: ValidFile<Page>[];
  /** The ids of all files, valid or not, so that what is there but wrong is not reported as missing too. */
  ids: Record<Collection, ReadonlySet<string>>;
}

/** Checks the frontmatter of every file against the schema of its collection. */
export function validateAll(files: readonly ContentFile[]): { content: ValidContent; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const byCollection = Map.groupBy(files, ({ collection }) => collection);
  const valid = <Schema extends z.ZodType>(collection: Collection, schema: Schema): ValidFile<z.infer<Schema>>[] =>
    (byCollection.get(collection) ?? []).flatMap((file) => {
      const { data, diagnostics: found } = validate(file, schema);
      diagnostics.push(...found);
      return data === undefined ? [] : [{ file, id: file.id, data }];
    });
  const idsOf = (collection: Collection) => new Set((byCollection.get(collection) ?? []).map(({ id }) => id));
  const content: ValidContent = {
    articles: valid('articles', articleSchema),
    entities: valid('entities', entitySchema),
    claims: valid('claims', claimSchema),
    topics: valid('topics', topicSchema),
    authors: valid('authors', authorSchema),
    policies: valid('policies', policySchema),
    pages: valid('pages', pageSchema),
    ids: {
      articles: idsOf('articles'),
      entities: idsOf('entities'),
      claims: idsOf('claims'),
      topics: idsOf('topics'),
      authors: idsOf('authors'),
      policies: idsOf('policies'),
      pages: idsOf('pages'),
    },
  };
  return { content, diagnostics };
}
