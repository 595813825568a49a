import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kind } from '../../../../src/model/entity.ts';
import { kindsHeading } from '../../../../src/views/entity/kinds-heading.ts';

for (const [kinds, heading] of [
  [['person', 'person'], 'People'],
  [['place', 'person'], 'People and places'],
  [['term', 'person', 'organisation'], 'People, organisations and terms'],
  [['term', 'person', 'organisation', 'event'], 'Who and what'],
] as [Kind[], string][]) {
  test(`over entities of the kinds ${kinds.join(', ')} stands “${heading}”`, () => {
    assert.equal(kindsHeading(kinds), heading);
  });
}
