import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKnownOn, knownSince } from '../../../../src/model/time/known-since.ts';

const dated = (...dates: string[]) => dates.map((date) => ({ date }));

test('something is known since the earliest source that can tell of it', () => {
  const cases: [held: string, sources: Parameters<typeof knownSince>[1], known: string | undefined][] = [
    ['2023-10-24', dated('2024-01-02', '2023-10-25'), '2023-10-25'],
    // A source of the beginning knows nothing of the end.
    ['2023-10-24', dated('2023-03-12', '2023-10-24'), '2023-10-24'],
    // What is later than every source was only planned.
    ['2023-10-24', dated('2023-03-12'), undefined],
    ['2023-10-24', [], undefined],
    // Without a date, the day on which somebody read it.
    ['2023-10-24', [{ seen: '2026-11-23' }, { date: '2024-05', seen: '2026-11-23' }], '2024-05'],
    // A month may hold the day; of two that may be of it, the more precise one.
    ['2023-10-24', dated('2023-10'), '2023-10'],
    ['2023-10-24', dated('2023-10', '2023-10-24'), '2023-10-24'],
    ['2023-10-24', dated('2023-10', '2023-10-30'), '2023-10'],
    ['2022', dated('2022-05-01', '2023-01-01'), '2022-05-01'],
    // A clock to the west is on the day before.
    ['2023-10-24T09:00+08:00', dated('2023-10-23T22:00-05:00'), '2023-10-23T22:00-05:00'],
    ['[..2024-02-28]', dated('2024-02-28'), '2024-02-28'],
  ];
  for (const [held, sources, known] of cases) assert.equal(knownSince(held, sources), known, JSON.stringify(sources));
});

test('what is known since a day is known on it, and not the day before', () => {
  const cases: [known: string | undefined, day: string, is: boolean][] = [
    ['2023-10-24', '2023-10-24', true],
    ['2023-10-24', '2023-10-23', false],
    ['2023-10', '2023-10-01', true],
    [undefined, '2023-10-24', false],
  ];
  for (const [known, day, is] of cases) assert.equal(isKnownOn(known, day), is, `${known} ${day}`);
});
