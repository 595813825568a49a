import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spanOf } from '../../../../src/views/entity/span.ts';

test('a time span has the ends that are known, and only without an end the day of its last check', () => {
  const from = { words: 'about 2017', machine: '2017' };
  const checked = { words: 'May 2026', machine: '2026-05' };
  assert.deepEqual(spanOf({ from: '2017~', checked: '2026-05' }), { from, checked });
  assert.deepEqual(spanOf({ from: '2017~', to: '2023', checked: '2026-05' }), {
    from,
    to: { words: '2023', machine: '2023' },
  });
  assert.deepEqual(spanOf({}), {});
});

test('what of a span is later than its newest source is planned: its beginning, or its end', () => {
  const file = { sources: [{ id: 'a', date: '2026-11-04' }] };
  const planned = (from?: string, to?: string) =>
    spanOf({ ...(from && { from }), ...(to && { to }), sources: ['a'] }, file).planned;
  assert.equal(planned('2027-01-20'), 'start');
  assert.equal(planned('2025-01-20', '2027-01-20'), 'end');
  assert.equal(planned(undefined, '2027-01-20'), 'end');
  assert.equal(planned('2025-01-20', '2026-11-04'), undefined);
});
