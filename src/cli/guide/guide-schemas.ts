import type { z } from 'zod';
import { SCHEMAS } from '../../model/all-schemas.ts';
import {
  correctionSchema,
  nextSchema,
  openQuestionSchema,
  referenceSchema,
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
import type { Described } from '../../model/collection.ts';
import { colourSchemeSchema } from '../../model/colours.ts';
import { entitySchema } from '../../model/entity.ts';
import { nameSchema } from '../../model/name.ts';
import { endedSchema } from '../../model/numbers/ended.ts';
import { readingSchema } from '../../model/numbers/number.ts';
import { changeSchema } from '../../model/offices/change.ts';
import { officeSchema, vacancySchema } from '../../model/offices/office.ts';
import { roleSchema } from '../../model/offices/role.ts';
import { pictureSchema } from '../../model/picture.ts';
import { areaSchema, coordinatesSchema, disputedAreaSchema } from '../../model/position.ts';
import { reviewSchema } from '../../model/reviewed.ts';
import { defaultsSchema } from '../../model/site-defaults.ts';
import {
  feedbackSchema,
  fontSchema,
  licenceSchema,
  siteColoursSchema,
  siteNavigationSchema,
  siteSchema,
} from '../../model/site-file.ts';
import { documentStateSchema } from '../../model/sources/document-state.ts';
import { namedSchema, unnamedSchema } from '../../model/sources/speaker.ts';
import { timelineEntrySchema } from '../../model/time/timeline.ts';
import { objectIn } from './zod-parts.ts';

/** What stands in a file of its own, or is an entry of a register: what an editor begins with. */
const FILES = { ...SCHEMAS, speakers: namedSchema } as const satisfies Record<Described, z.ZodObject>;

/**
 * The groups of fields of which the guide has a table each, by the name that stands in its mark, `<!-- fields: role -->`.
 * A group that is not here has its fields in the table of the one that holds it.
 */
export const GUIDE_SCHEMAS: Readonly<Record<string, z.ZodObject>> = {
  ...FILES,
  'unnamed-speaker': unnamedSchema,
  colours: siteColoursSchema,
  'colour-scheme': colourSchemeSchema,
  navigation: siteNavigationSchema,
  fonts: objectIn(siteSchema.shape.fonts),
  font: fontSchema,
  licence: licenceSchema,
  feedback: feedbackSchema,
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
