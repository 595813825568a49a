import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayInFeed, lastMoment, momentsOf, newestItemFirst } from '../../../../src/outputs/feeds/feed-moment.ts';

const moments = (published: string, updated = published, id = 'x', rank = 0) => {
  const found = momentsOf({ id, published, updated, rank });
  return [found.published.toISOString(), found.updated.toISOString()] as const;
};

test('a day has a time at which it is that day from Hawaii to New Zealand', () => {
  for (const id of ['a', 'b', 'claim/c', '声明']) {
    const [published] = moments('2026-11-24', '2026-11-24', id, 2);
    for (const timeZone of ['Pacific/Honolulu', 'America/New_York', 'Asia/Tokyo', 'Pacific/Fiji']) {
      const day = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(published));
      assert.equal(day, '2026-11-24', `${id} ${timeZone}`);
    }
  }
});

test('what is of one day has different times, the same in every feed, in the order of what leads to what', () => {
  const items = Array.from({ length: 100 }, (_, index) => ({
    id: `item-${index}`,
    published: '2026-11-24',
    updated: '2026-11-24',
    rank: index % 3,
  }));
  const times = items.map((item) => momentsOf(item).published.getTime());
  assert.equal(new Set(times).size, 100);
  const sorted = items.toSorted(newestItemFirst);
  assert.deepEqual(
    sorted.map(({ rank }) => rank),
    items.map(({ rank }) => rank).sort((a, b) => b - a),
  );
  assert.deepEqual(items.toReversed().sort(newestItemFirst), sorted);
});

test('a minute is given as it is, and a change is never before its publication', () => {
  assert.deepEqual(moments('2026-11-23T10:30+01:00', '2026-11-23T12:00Z'), [
    '2026-11-23T09:30:00.000Z',
    '2026-11-23T12:00:00.000Z',
  ]);
  assert.deepEqual(moments('2026-11-23T18:00Z', '2026-11-23'), [
    '2026-11-23T18:00:00.000Z',
    '2026-11-23T18:00:00.000Z',
  ]);
  assert.deepEqual(moments('2026-11-23', '2026-11-23T08:00Z'), [
    '2026-11-23T08:00:00.000Z',
    '2026-11-23T08:00:00.000Z',
  ]);
});

test('a feed changed when the last of its entries did, and an empty one on the given day', () => {
  const item = { id: 'x', published: '2026-11-20', updated: '2026-11-23T12:00Z' };
  assert.equal(lastMoment([item], '2026-01-01').toISOString(), '2026-11-23T12:00:00.000Z');
  assert.match(lastMoment([], '2026-01-01').toISOString(), /^2026-01-01T1/);
});

test('what is known to a month stands in a feed at its beginning, but not before it happened', () => {
  const cases: [known: string, held: string, day: string][] = [
    ['2023-10-25', '2023-10-24', '2023-10-25'],
    ['2023-10', '2022', '2023-10-01'],
    ['2023-10', '2023-10-24', '2023-10-24'],
  ];
  for (const [known, held, day] of cases) assert.equal(dayInFeed(known, held), day);
});
