import assert from 'node:assert/strict';
import { test } from 'node:test';
import { POLICY_IDS } from '../../../src/model/policy.ts';
import { policyLines, publishedPolicies } from '../../../src/views/policies.ts';

const site = (contact?: string) => ({
  policyById: new Map([
    ['feedback', { data: { title: 'Write to us', summary: 'S.', updated: '2026-11-01', contact } }],
  ]) as never,
});

test('every policy is listed, a missing one with the question that it would answer', () => {
  const lines = policyLines(site());
  assert.deepEqual(
    lines.map(({ id }) => id),
    POLICY_IDS,
  );
  assert.deepEqual(
    publishedPolicies(site()).map(({ title }) => title),
    ['Write to us'],
  );
  const line = (id: string) => lines.find((each) => each.id === id);
  assert.deepEqual(line('feedback'), { id: 'feedback', title: 'Write to us', summary: 'S.', published: true });
  assert.deepEqual(line('ownership'), {
    id: 'ownership',
    title: 'Ownership and funding',
    summary: 'Who owns the site, and who pays for it.',
    published: false,
  });
});
