import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dateSchema, dayRange, formatDate, machineDate, parseDate } from '../../../src/model/date.ts';

test('a date is as precise as it is written', () => {
  assert.deepEqual(parseDate('2023-04-17'), { year: 2023, month: 4, day: 17, approximate: false });
  assert.deepEqual(parseDate('2023-04'), { year: 2023, month: 4, approximate: false });
  assert.deepEqual(parseDate('2017~'), { year: 2017, approximate: true });
});

test('what is not in the calendar is no date', () => {
  for (const text of ['2023-02-30', '2023-13', '2023-00-01', '23-04-17', '17 April 2023', '2023-4-1', '']) {
    assert.equal(parseDate(text), undefined, text);
  }
  assert.ok(parseDate('2024-02-29'));
  assert.equal(parseDate('2023-02-29'), undefined);
});

test('a date covers all the days that it can mean', () => {
  assert.deepEqual(dayRange('2023'), { first: '2023-01-01', last: '2023-12-31' });
  assert.deepEqual(dayRange('2024-02'), { first: '2024-02-01', last: '2024-02-29' });
  assert.deepEqual(dayRange('2023-04-17'), { first: '2023-04-17', last: '2023-04-17' });
});

test('a date in words says no more than is known', () => {
  assert.equal(formatDate('2023-04-17'), '17 April 2023');
  assert.equal(formatDate('2023-04'), 'April 2023');
  assert.equal(formatDate('2017~'), 'about 2017');
  assert.equal(formatDate('2023-04-17', 'de'), '17. April 2023');
  assert.equal(machineDate('2017~'), '2017');
});

test('YAML reads a bare year as a number: it is taken', () => {
  assert.equal(dateSchema.parse(2017), '2017');
  assert.equal(dateSchema.safeParse(17).success, false);
});

test('every day of the calendar is a date that covers itself', () => {
  const days = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      assert.deepEqual(dayRange(day), { first: day, last: day });
      const month = dayRange(day.slice(0, 7));
      assert.ok(month.first <= day && day <= month.last);
    }),
  );
});
