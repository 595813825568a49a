import type { z } from 'zod';
import { articleSchema, authorSchema, pageSchema, topicSchema } from './article.ts';
import { claimSchema } from './claims/claim.ts';
import { type Described, SITE_FILE } from './collection.ts';
import { entitySchema } from './entity.ts';
import { numberSchema } from './numbers/number.ts';
import { policySchema } from './policy.ts';
import { siteSchema } from './site-file.ts';
import { copiesSchema } from './sources/copies.ts';
import { sourceSchema } from './sources/source.ts';
import { withoutPageSchema } from './sources/speaker.ts';
import { tombstoneSchema } from './tombstone.ts';

/** What stands in the frontmatter of a file of each collection, under each key of a register, and in the file of the site. */
export const SCHEMAS = {
  articles: articleSchema,
  entities: entitySchema,
  claims: claimSchema,
  topics: topicSchema,
  authors: authorSchema,
  policies: policySchema,
  pages: pageSchema,
  sources: sourceSchema,
  speakers: withoutPageSchema,
  numbers: numberSchema,
  copies: copiesSchema,
  withdrawn: tombstoneSchema,
  [SITE_FILE]: siteSchema,
} as const satisfies Record<Described, z.ZodType>;
