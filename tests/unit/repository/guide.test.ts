import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { RULES } from '../../../src/library/check/diagnostics.ts';
import {
  articleSchema,
  authorSchema,
  correctionSchema,
  openQuestionSchema,
  pageSchema,
  topicSchema,
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
} from '../../../src/model/claim.ts';
import { entitySchema } from '../../../src/model/entity.ts';
import { nameSchema } from '../../../src/model/name.ts';
import { vacancySchema } from '../../../src/model/office.ts';
import { POLICY_IDS, policySchema } from '../../../src/model/policy.ts';
import { roleSchema } from '../../../src/model/role.ts';
import { sourceSchema } from '../../../src/model/source.ts';
import { DATE_KINDS, EVENT_STANDINGS, timelineEntrySchema } from '../../../src/model/timeline.ts';

const file = new URL('../../../content/README.md', import.meta.url);

// A newsroom that replaces the content may leave the guide out.
if (existsSync(file)) test('the editor’s guide explains every field and every rule', explainsAll);

function explainsAll(): void {
  const guide = readFileSync(file, 'utf8');
  const schemas = [
    articleSchema,
    openQuestionSchema,
    correctionSchema,
    timelineEntrySchema,
    vacancySchema,
    claimSchema,
    stepSchema,
    accountSchema,
    quoteSchema,
    verdictSchema,
    entitySchema,
    nameSchema,
    roleSchema,
    sourceSchema,
    topicSchema,
    authorSchema,
    pageSchema,
    policySchema,
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
        ...Object.keys(RULES),
      ]),
    ].filter((name) => !guide.includes(`\`${name}\``)),
    [],
  );
}
