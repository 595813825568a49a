import type { z } from 'zod';
import {
  articleSchema,
  authorSchema,
  correctionSchema,
  nextSchema,
  openQuestionSchema,
  pageSchema,
  referenceSchema,
  topicSchema,
  updateSchema,
} from '../../model/article.ts';
import {
  accountSchema,
  attributionSchema,
  claimSchema,
  quoteSchema,
  stepSchema,
  verdictSchema,
} from '../../model/claims/claim.ts';
import type { Collection, Register } from '../../model/collection.ts';
import { entitySchema } from '../../model/entity.ts';
import { nameSchema } from '../../model/name.ts';
import { endedSchema } from '../../model/numbers/ended.ts';
import { numberSchema, readingSchema } from '../../model/numbers/number.ts';
import { changeSchema } from '../../model/offices/change.ts';
import { officeSchema, vacancySchema } from '../../model/offices/office.ts';
import { roleSchema } from '../../model/offices/role.ts';
import { pictureSchema } from '../../model/picture.ts';
import { policySchema } from '../../model/policy.ts';
import { areaSchema, coordinatesSchema, disputedAreaSchema } from '../../model/position.ts';
import { reviewSchema } from '../../model/reviewed.ts';
import { defaultsSchema, siteSchema } from '../../model/site-file.ts';
import { copiesSchema } from '../../model/sources/copies.ts';
import { documentStateSchema } from '../../model/sources/document-state.ts';
import { sourceSchema } from '../../model/sources/source.ts';
import { namedSchema, unnamedSchema } from '../../model/sources/speaker.ts';
import { timelineEntrySchema } from '../../model/time/timeline.ts';
import { tombstoneSchema } from '../../model/tombstone.ts';
import { objectIn } from './zod-parts.ts';

/** What stands in a file of its own, or is an entry of a register: what an editor begins with. */
const FILES = {
  articles: articleSchema,
  entities: entitySchema,
  claims: claimSchema,
  topics: topicSchema,
  authors: authorSchema,
  policies: policySchema,
  pages: pageSchema,
  sources: sourceSchema,
  speakers: namedSchema,
  numbers: numberSchema,
  copies: copiesSchema,
  withdrawn: tombstoneSchema,
} as const satisfies Record<Collection | Register, z.ZodObject>;

/**
 * The groups of fields of which the guide has a table each, by the name that stands in its mark, `<!-- fields: role -->`.
 * A group that is not here has its fields in the table of the one that holds it.
 */
export const GUIDE_SCHEMAS: Readonly<Record<string, z.ZodObject>> = {
  ...FILES,
  'unnamed-speaker': unnamedSchema,
  site: siteSchema,
  defaults: defaultsSchema,
  'default-kind': objectIn(defaultsSchema.shape.kind),
  review: reviewSchema,
  correction: correctionSchema,
  'open-question': openQuestionSchema,
  'entity-in-article': referenceSchema,
  'what-happened-next': nextSchema,
  update: updateSchema,
  picture: pictureSchema,
  'timeline-entry': timelineEntrySchema,
  name: nameSchema,
  role: roleSchema,
  vacancy: vacancySchema,
  office: officeSchema,
  change: changeSchema,
  fact: objectIn(entitySchema.shape.facts),
  now: objectIn(entitySchema.shape.now),
  relation: objectIn(entitySchema.shape.relations),
  coordinates: coordinatesSchema,
  area: areaSchema,
  'disputed-area': disputedAreaSchema,
  account: accountSchema,
  attribution: attributionSchema,
  quote: quoteSchema,
  step: stepSchema,
  evidence: objectIn(claimSchema.shape.evidence),
  answer: objectIn(claimSchema.shape.answers),
  verdict: verdictSchema,
  'document-state': documentStateSchema,
  reading: readingSchema,
  ended: endedSchema,
};
