import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type NamedSeries, numberLabel } from '../../../../src/library/relate/number-series.ts';

const reading = (value: number, at: string) => ({
  value,
  at,
  by: { id: 'ministry' },
  counter: 'The ministry',
  sources: ['a'],
  important: false,
  estimated: false,
});
const toll: NamedSeries = {
  id: 'toll',
  what: 'People killed',
  unit: 'people',
  about: [],
  readings: [
    reading(11, '2026-03-02T07:00+03:00'),
    reading(38, '2026-03-02T18:00+03:00'),
    reading(71, '2026-03-03T09:00+03:00'),
    reading(80, '2026-03-04'),
  ],
};
const word = (text: string, at?: string) =>
  numberLabel(
    toll,
    { id: 'toll', anchor: 'number-mark-toll-1', text, line: 1, column: 1, ...(at !== undefined && { at }) },
    { day: undefined, language: 'en' },
  )?.word;

test('a number has the day of which it is true behind it, with the clock where that day has several', () => {
  assert.equal(word('11', '2026-03-02T07:00+03:00'), '2 March 2026, 07:00 (UTC+3)');
  assert.equal(word('38', '2026-03-02'), '2 March 2026, 18:00 (UTC+3)');
  assert.equal(word('71', '2026-03-03'), '3 March 2026');
  assert.equal(word('80'), '4 March 2026');
});
