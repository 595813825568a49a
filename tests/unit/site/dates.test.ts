import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateView, formatDate } from '../../../src/site/dates.ts';

test('a date in words says no more than is known', () => {
  assert.equal(formatDate('2023-04-17'), '17 April 2023');
  assert.equal(formatDate('2023-04'), 'April 2023');
  assert.equal(formatDate('2023'), '2023');
  assert.equal(formatDate('2017~'), 'about 2017');
});

test('a date that is only bounded says so', () => {
  assert.equal(formatDate('[..2023-04]'), 'April 2023 or before');
  assert.equal(formatDate('[2023~..]'), 'about 2023 or after');
});

test('a minute is given by the clock of its place', () => {
  assert.equal(formatDate('2023-04-16T21:30+03:00'), '16 April 2023, 21:30 (UTC+3)');
  assert.equal(formatDate('2023-04-16T18:30Z'), '16 April 2023, 18:30 (UTC)');
  assert.equal(formatDate('2023-04-16T18:30+00:00'), '16 April 2023, 18:30 (UTC)');
  assert.equal(formatDate('2023-04-16T18:30+00:30'), '16 April 2023, 18:30 (UTC+0:30)');
  assert.equal(formatDate('2023-04-16T09:05+05:30'), '16 April 2023, 09:05 (UTC+5:30)');
});

test('years before 1000 and after it are those of the calendar', () => {
  assert.equal(formatDate('0999-12-31'), '31 December 999');
  assert.equal(formatDate('0079-08-24'), '24 August 79');
  assert.equal(formatDate('0001'), '1');
  assert.equal(formatDate('9999-12-31'), '31 December 9999');
  assert.equal(dateView('0079-08').machine, '0079-08');
  assert.throws(() => formatDate('soon'), { name: 'RangeError', message: 'Not a date: soon' });
});

test('a date for readers has its form for machines beside it', () => {
  assert.deepEqual(dateView('2023-04~'), { words: 'about April 2023', machine: '2023-04' });
});

test('an offset of no hours is UTC, one of minutes is named', () => {
  assert.equal(formatDate('2023-04-16T18:30+00:00'), '16 April 2023, 18:30 (UTC)');
  assert.equal(formatDate('2023-04-16T18:30+00:30'), '16 April 2023, 18:30 (UTC+0:30)');
});

test('what is no date is refused by name', () => {
  assert.throws(() => formatDate('soon'), { name: 'RangeError', message: 'Not a date: soon' });
});
