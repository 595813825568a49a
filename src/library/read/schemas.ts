import { articleSchema, authorSchema, pageSchema, topicSchema } from '../../model/article.ts';
import { claimSchema } from '../../model/claims/claim.ts';
import { entitySchema } from '../../model/entity.ts';
import { numberSchema } from '../../model/numbers/number.ts';
import { policySchema } from '../../model/policy.ts';
import { copiesSchema } from '../../model/sources/copies.ts';
import { sourceSchema } from '../../model/sources/source.ts';
import { withoutPageSchema } from '../../model/sources/speaker.ts';
import { tombstoneSchema } from '../../model/tombstone.ts';

/** What is wanted of the frontmatter of a collection's files, and of an entry of a register. */
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
} as const;
