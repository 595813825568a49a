import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityNode } from '../../../../src/outputs/json-ld/entity-node.ts';
import { entity, siteOf } from '../../views/site-of.ts';

const url = (path: string) => `https://a.example${path}`;

/** The roles of somebody who has these, as JSON has them. */
function occupations(role: object) {
  const ana = entity('ana', { roles: [{ title: 'Mayor', sources: ['a'], ...role }] });
  const { hasOccupation } = entityNode(ana, siteOf({ entities: [ana] }), url) as { hasOccupation?: object[] };
  return hasOccupation?.map((each) => ({ ...each, '@type': undefined, roleName: undefined, hasOccupation: undefined }));
}

const rest = { '@type': undefined, roleName: undefined, hasOccupation: undefined };

test('an office without an end is told as of the day on which it was last seen', () => {
  assert.deepEqual(occupations({ from: '2020-01-01' }), [
    { ...rest, startDate: '2020-01-01', description: 'as of 1 January 2026' },
  ]);
});

test('an end that is only bounded is no end', () => {
  assert.deepEqual(occupations({ from: '2020-01-01', to: '[2024-11-28..]' }), [{ ...rest, startDate: '2020-01-01' }]);
  assert.deepEqual(occupations({ from: '[..2020]', to: '2024-11-28' }), [{ ...rest, endDate: '2024-11-28' }]);
});
