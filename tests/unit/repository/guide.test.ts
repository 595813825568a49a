import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { RULES } from '../../../src/library/diagnostics.ts';
import { articleSchema, authorSchema, pageSchema, topicSchema } from '../../../src/model/article.ts';
import { entitySchema } from '../../../src/model/entity.ts';
import { nameSchema } from '../../../src/model/name.ts';
import { roleSchema } from '../../../src/model/role.ts';
import { sourceSchema } from '../../../src/model/source.ts';

const guide = readFileSync(new URL('../../../content/README.md', import.meta.url), 'utf8');

test('the editor’s guide explains every field and every rule', () => {
  const schemas = [
    articleSchema,
    entitySchema,
    nameSchema,
    roleSchema,
    sourceSchema,
    topicSchema,
    authorSchema,
    pageSchema,
  ];
  const fields = schemas.flatMap(({ shape }) => Object.keys(shape));
  assert.ok(fields.length > 50);
  assert.deepEqual(
    [...new Set([...fields, ...Object.keys(RULES)])].filter((name) => !guide.includes(`\`${name}\``)),
    [],
  );
});
