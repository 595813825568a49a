import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceDetails, usualDayRead } from '../../../src/views/source-details.ts';
import { source } from './source-of.ts';

const read = (...days: (string | undefined)[]) => usualDayRead(days.map((seen) => ({ seen })) as never);

for (const [days, usual] of [
  [['2026-11-23', '2026-11-23'], { day: '2026-11-23', all: true }],
  [['2026-11-25', '2026-11-23', '2026-11-23'], { day: '2026-11-23', all: false }],
  [['2026-11-25', '2026-11-23'], undefined],
  [['2026-11-23', '2026-11-23', undefined], undefined],
  [['2026-11-23'], undefined],
  [[], undefined],
] as const) {
  test(`over sources read on ${days.map(String).join(', ')} stands ${usual ? usual.day : 'no day'}`, () => {
    assert.deepEqual(read(...days), usual);
  });
}

test('of what was read in a copy that is said, and whether a better place was looked for', () => {
  const copy = { ...source('a', { sought: '2026-11-29' }), copy: 'Copies reports.' };
  assert.match(sourceDetails(copy), /Read in a copy: on 29 November 2026 we looked for the original/);
  assert.match(sourceDetails({ ...copy, sought: undefined }), /Read in a copy\./);
  assert.doesNotMatch(sourceDetails(source('a', { sought: '2026-11-29' })), /copy/);
});

test('the day that stands over the list is not said of each source, another one is', () => {
  const seen = { ...source('a'), seen: '2026-11-23' };
  assert.match(sourceDetails(seen), /Read on 23 November 2026\.$/);
  assert.doesNotMatch(sourceDetails(seen, '2026-11-23'), /Read on/);
  assert.match(sourceDetails(seen, '2026-11-25'), /Read on 23 November 2026\.$/);
});

test('a stop that ends the last word ends the sentence too', () => {
  const named = {
    ...source('a'),
    date: undefined,
    outlet: { name: 'Tribune Co.' },
    citing: [{ name: 'Gazette Inc.' }],
  };
  assert.match(sourceDetails(named as never), /Tribune Co\. Based on Gazette Inc\.(?! ?\.)/);
});
