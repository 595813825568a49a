import assert from 'node:assert/strict';
import { test } from 'node:test';
import { thenToNow } from '../../../../src/views/entity/then-to-now.ts';
import { bodiesOf } from '../../../../src/views/known-bodies.ts';
import { entity, siteOf } from '../site-of.ts';
import { sources } from '../source-of.ts';

const dated = sources('a b').map((source) => ({ ...source, date: '2026-05-08' }));
const role = (title: string, fields: object = {}) => ({ title, sources: ['a'], ...fields });
const left = role('Mayor', { from: '2018', to: '2023-10-24' });
const held = role('Minister', { from: '2024', sources: ['b'], checked: '2026-03-01' });
const now = { text: 'In prison.', at: '2026-05-07', sources: ['b'] };
const line = (fields: object, today = '2026-11-29') => {
  const { data } = entity('ana', { sources: dated, checked: '2026-11-25', ...fields });
  const told = thenToNow(data, today, bodiesOf(siteOf({})));
  return told && [told.was, told.now, told.confirmed?.machine, told.sources.join(' ')];
};

test('everybody who held an office has the last one, what is so now, and when that was last confirmed', () => {
  const cases: [string, object, ReturnType<typeof line>][] = [
    [
      'left, then an event',
      { roles: [left], now },
      ['Mayor until 24 October 2023', '7 May 2026: In prison.', '2026-11-25', 'a b'],
    ],
    ['left, then another', { roles: [left, held] }, ['Mayor until 24 October 2023', 'Minister', '2026-03-01', 'a b']],
    ['held, and no other before', { roles: [held] }, [undefined, 'Minister', '2026-03-01', 'b']],
    ['held, beside an event', { roles: [left, held], now }, [undefined, '7 May 2026: In prison.', '2026-11-25', 'b']],
    [
      'left, then nothing',
      { roles: [left] },
      ['Mayor until 24 October 2023', 'no later office is known here', '2026-11-25', 'a'],
    ],
    ['never in office', {}, undefined],
  ];
  for (const [what, fields, told] of cases) assert.deepEqual(line(fields), told, what);
});

test('what was compared only after the day of the site was not yet confirmed on it', () => {
  assert.deepEqual(line({ roles: [left] }, '2026-06-01'), [
    'Mayor until 24 October 2023',
    'no later office is known here',
    undefined,
    'a',
  ]);
});
