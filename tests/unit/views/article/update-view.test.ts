import assert from 'node:assert/strict';
import { test } from 'node:test';
import { updateViews } from '../../../../src/views/article/update-view.ts';
import { article } from '../site-of.ts';

const update = (id: string, at: string, fields: object = {}) => ({ id, at, text: 'T.', sources: ['a'], ...fields });

test('updates stand by the clock, the newest first, whatever their order and their offsets', () => {
  const { data } = article('x', {
    published: '2026-11-23',
    updates: [
      update('evening', '2026-11-23T21:00+01:00'),
      update('tokyo', '2026-11-24T03:00+09:00'),
      update('next', '2026-11-24'),
      update('morning', '2026-11-23T06:00Z'),
      update('same', '2026-11-23T06:00Z'),
    ],
  });
  assert.deepEqual(
    updateViews(data).map(({ id }) => id),
    ['next', 'evening', 'tokyo', 'same', 'morning'],
  );
});

test('an update has its time as it was given, and what it rests on', () => {
  const at = '2026-11-23T21:00+01:00';
  const { data } = article('x', { updates: [update('u', at, { important: true, sources: ['b'] })] });
  assert.deepEqual(updateViews(data), [
    {
      id: 'u',
      at,
      text: 'T.',
      important: true,
      date: { words: '23 November 2026, 21:00 (UTC+1)', machine: at },
      sources: data.sources.slice(1),
    },
  ]);
});
