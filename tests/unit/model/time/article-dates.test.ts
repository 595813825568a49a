import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldBack, isEarlier, lastChange, textDay } from '../../../../src/model/time/article-dates.ts';

test('a text speaks of the day that it is about, else of its last change', () => {
  const published = '2026-11-23';
  assert.equal(textDay({ published }), '2026-11-23');
  assert.equal(textDay({ published, updated: '2026-11-24' }), '2026-11-24');
  assert.equal(textDay({ published, updated: '2026-11-24', about: '2023-04-17' }), '2023-04-17');
  assert.equal(lastChange({ published }), '2026-11-23');
  assert.equal(lastChange({ published, updated: '2026-11-24' }), '2026-11-24');
});

test('of a minute a text speaks of the day that it was by the clock there', () => {
  assert.equal(textDay({ published: '2026-11-24T00:30+09:00' }), '2026-11-24');
  assert.equal(textDay({ published: '2026-11-24', about: '2023-04-16T23:30-05:00' }), '2023-04-16');
});

test('a draft, and what is published after the minute of the clock, is held back', () => {
  const now = '2026-11-23T10:30Z';
  const cases: [published: string, held: 'early' | undefined][] = [
    ['2026-11-22', undefined],
    ['2026-11-23', undefined],
    ['2026-11-24', 'early'],
    ['2026-11-23T10:30Z', undefined],
    ['2026-11-23T10:31Z', 'early'],
    ['2026-11-23T18:00+09:00', undefined],
    ['2026-11-23T09:00-05:00', 'early'],
  ];
  for (const [published, held] of cases) assert.equal(heldBack({ draft: false, published }, now), held, published);
  assert.equal(heldBack({ draft: true, published: '2026-11-22' }, now), 'draft');
  assert.equal(heldBack({ draft: false, published: '2026-11-23T23:59Z' }, '2026-11-23'), undefined);
});

test('a minute and a day are compared by the day that their editor reads, two minutes by the clock', () => {
  assert.ok(isEarlier('2026-11-23', '2026-11-24'));
  assert.ok(!isEarlier('2026-11-24', '2026-11-24T00:30+09:00'));
  assert.ok(!isEarlier('2026-11-24T00:30+09:00', '2026-11-24'));
  assert.ok(isEarlier('2026-11-24T00:30+09:00', '2026-11-23T22:00Z'));
  assert.ok(!isEarlier('2026-11-23T22:00Z', '2026-11-24T00:30+09:00'));
});
