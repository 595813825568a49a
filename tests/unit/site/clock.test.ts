import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDay } from '../../../src/site/clock.ts';

test('the day of the build is an input', () => {
  assert.equal(buildDay({ SOURCE_DATE_EPOCH: '1681689600' }), '2023-04-17');
  assert.match(buildDay({}), /^\d{4}-\d{2}-\d{2}$/);
});

test('what is no number of seconds is refused', () => {
  assert.throws(() => buildDay({ SOURCE_DATE_EPOCH: 'yesterday' }), /SOURCE_DATE_EPOCH/);
});
