import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesInWords, datesView } from '../../../../src/views/article/dates-view.ts';

test('each date of an article is shown as its own, to the minute where that is known', () => {
  const dates = { about: '2023-04-17', published: '2026-11-23T10:30+01:00', updated: '2026-11-24' };
  assert.deepEqual(datesView(dates), {
    published: { words: '23 November 2026, 10:30 (UTC+1)', machine: '2026-11-23T10:30+01:00' },
    about: { words: '17 April 2023', machine: '2023-04-17' },
    updated: { words: '24 November 2026', machine: '2026-11-24' },
  });
  assert.equal(datesInWords(dates), '23 November 2026, 10:30 (UTC+1), speaks of 17 April 2023');
});

test('a text that speaks of the day on which it was published does not say so twice', () => {
  const published = '2026-11-23T10:30+01:00';
  for (const about of [undefined, '2026-11-23', '2026-11-23T08:00+01:00']) {
    assert.deepEqual(Object.keys(datesView({ about, published })), ['published'], about);
    assert.equal(datesInWords({ about, published }), '23 November 2026, 10:30 (UTC+1)', about);
  }
});
