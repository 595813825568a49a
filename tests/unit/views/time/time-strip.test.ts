import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateView } from '../../../../src/site/dates.ts';
import { timeStrip } from '../../../../src/views/time/time-strip.ts';

const moments = (...dates: string[]) =>
  dates.map((date) => ({
    date: dateView(date.replace('?', '')),
    standing: date.endsWith('?') ? ('planned' as const) : ('happened' as const),
  }));

test('dates stand as far from each other as they are in time, and what is too near is one mark with a count', () => {
  const strip = timeStrip(moments('2000', '2010', '2020-01-01', '2020-01-03', '2020-01-04?', '2030?'));
  assert.deepEqual(strip?.marks, [
    { x: 56, count: 1, countX: 56, planned: false },
    { x: 259, count: 1, countX: 259, planned: false },
    { x: 461, count: 3, countX: 461, planned: false },
    { x: 664, count: 1, countX: 664, planned: true },
  ]);
});

test('the line has years, months or days, as its length asks for', () => {
  const labels = (...dates: string[]) => timeStrip(moments(...dates))?.ticks.map(({ label }) => label);
  assert.deepEqual(labels('1952', '1960', '1990', '2026'), ['1960', '1980', '2000', '2020']);
  assert.deepEqual(labels('2023-01', '2023-02', '2023-03', '2023-05-02'), [
    'January 2023',
    'February 2023',
    'March 2023',
    'April 2023',
    'May 2023',
  ]);
  assert.equal(labels('2023-04-01', '2023-04-02', '2023-04-05', '2023-04-09')?.[0], '1 April 2023');
});

for (const [first, last] of [
  ['2023-07', '2025-07-23'],
  ['2022-02-24', '2023-09-01'],
  ['2023-03-28', '2023-05-02'],
  ['2023-04-14', '2023-04-18'],
  ['1951', '2026'],
] as const)
  test(`the names along a line from ${first} to ${last} do not touch`, () => {
    const { ticks = [] } = timeStrip(moments(first, first, last, last)) ?? {};
    assert.ok(ticks.length > 1);
    for (const [index, { x, label }] of ticks.slice(1).entries())
      assert.ok(x - (ticks[index]?.x ?? 0) > 8 * label.length, ticks.map((tick) => tick.label).join(' '));
  });

const sentences: [what: string, dates: string[], words: string | undefined][] = [
  ['no month with most of them', ['1952', '1960', '1990', '2026'], '4 dates from 1952 to 2026'],
  [
    'a month with most of them',
    ['1952', '2023-04-01', '2023-04-02', '2023-04-09T10:00+02:00', '2026-11'],
    '5 dates from 1952 to November 2026, most of them in April 2023',
  ],
  [
    'a year with most of them',
    ['1952', '2023-04', '2023-05', '2023-06'],
    '4 dates from 1952 to June 2023, most of them in 2023',
  ],
  ['all in one year', ['2023-01', '2023-02', '2023-03', '2023-05'], '4 dates from January 2023 to May 2023'],
  ['few dates', ['1952', '2023-04', '2023-05'], undefined],
  ['all within three days', ['2023-04-01', '2023-04-01', '2023-04-02', '2023-04-03'], undefined],
];

for (const [what, dates, words] of sentences) {
  test(`a strip with ${what} says: ${words ?? 'nothing, since there is none'}`, () => {
    assert.equal(timeStrip(moments(...dates))?.words, words);
  });
}

test('the day of the text is marked where it lies on the line', () => {
  const at = (day: string) => timeStrip(moments('2000', '2010', '2020', '2030'), day)?.day;
  assert.deepEqual(at('2015-01-01'), { x: 360, label: 'the text: 1 January 2015', labelX: 360 });
  assert.deepEqual([at('2030-01-01')?.x, at('2030-01-01')?.labelX], [664, 630]);
  assert.equal(at('1999-12-31'), undefined);
  assert.equal(at('2031-01-01'), undefined);
});

test('the line of the day of the text does not go through the count of a mark', () => {
  const counted = (day: string) =>
    timeStrip(moments('2000', '2010', '2020-01-01', '2020-01-03', '2020-01-04', '2030'), day)?.marks[2];
  assert.deepEqual([counted('2020-01-02')?.x, counted('2020-01-02')?.countX], [461, 473]);
  assert.equal(counted('2020-03-01')?.countX, 453, 'on the side on which its mark lies');
  assert.equal(counted('2015-01-01')?.countX, 461);
});
