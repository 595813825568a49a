import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { RULES } from '../../../src/library/check/rules/rules.ts';
import type { RuleRow } from '../../../src/library/check/rules/types.ts';
import {
  articleSchema,
  authorSchema,
  correctionSchema,
  openQuestionSchema,
  pageSchema,
  topicSchema,
  updateSchema,
} from '../../../src/model/article.ts';
import {
  ACTS,
  accountSchema,
  claimSchema,
  quoteSchema,
  RATINGS,
  RELATIONS,
  stepSchema,
  verdictSchema,
} from '../../../src/model/claims/claim.ts';
import { entitySchema } from '../../../src/model/entity.ts';
import { nameSchema } from '../../../src/model/name.ts';
import { BOUNDS, numberSchema, readingSchema } from '../../../src/model/numbers/number.ts';
import { CHANGES, changeSchema } from '../../../src/model/offices/change.ts';
import { officeSchema, vacancySchema } from '../../../src/model/offices/office.ts';
import { roleSchema } from '../../../src/model/offices/role.ts';
import { POLICY_IDS, policySchema } from '../../../src/model/policy.ts';
import { areaSchema, coordinatesSchema, disputedAreaSchema } from '../../../src/model/position.ts';
import { reviewSchema } from '../../../src/model/reviewed.ts';
import { copiesSchema } from '../../../src/model/sources/copies.ts';
import { DOCUMENT_STATES, documentStateSchema } from '../../../src/model/sources/document-state.ts';
import { SOURCE_KINDS, sourceSchema } from '../../../src/model/sources/source.ts';
import { DATE_KINDS, EVENT_STANDINGS, timelineEntrySchema } from '../../../src/model/time/timeline.ts';
import { tombstoneSchema } from '../../../src/model/tombstone.ts';

const file = new URL('../../../content/README.md', import.meta.url);
/** A newsroom that replaces the content may leave the guide out: then nothing is asked of it. */
const guide = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
const testGuide = guide === undefined ? () => {} : test;

testGuide('the editor’s guide explains every field', () => {
  const schemas = [
    articleSchema,
    openQuestionSchema,
    correctionSchema,
    updateSchema,
    reviewSchema,
    timelineEntrySchema,
    vacancySchema,
    officeSchema,
    changeSchema,
    coordinatesSchema,
    areaSchema,
    disputedAreaSchema,
    claimSchema,
    stepSchema,
    accountSchema,
    quoteSchema,
    verdictSchema,
    entitySchema,
    nameSchema,
    roleSchema,
    sourceSchema,
    documentStateSchema,
    copiesSchema,
    tombstoneSchema,
    topicSchema,
    authorSchema,
    pageSchema,
    policySchema,
    numberSchema,
    readingSchema,
  ];
  const fields = schemas.flatMap(({ shape }) => Object.keys(shape));
  assert.ok(fields.length > 50);
  assert.deepEqual(
    [
      ...new Set([
        ...fields,
        ...ACTS,
        ...EVENT_STANDINGS,
        ...DATE_KINDS,
        ...RELATIONS,
        ...RATINGS,
        ...POLICY_IDS,
        ...SOURCE_KINDS,
        ...DOCUMENT_STATES,
        ...BOUNDS,
        ...CHANGES,
      ]),
    ].filter((name) => !guide?.includes(`\`${name}\``)),
    [],
  );
});

testGuide('the guide lists the rules as the table has them', () => {
  const listed = guide?.slice(guide.indexOf('| Rule |')).split('\n\n')[0];
  assert.deepEqual(listed?.split('\n').slice(2), Object.entries(RULES).map(guideRow));
});

/** A rule as a row of the guide's list: warnings are said to be ones. */
function guideRow([name, { severity, asked, why }]: [string, RuleRow<never>]): string {
  const only = asked === undefined ? 'A warning' : `With \`${asked}\`, a warning`;
  const text = severity === 'warning' ? `${only}: ${why.charAt(0).toLowerCase()}${why.slice(1)}` : why;
  return `| \`${name}\` | ${text} |`;
}
