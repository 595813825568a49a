import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  compareDates,
  dateSchema,
  dayRange,
  daySchema,
  daysBetween,
  isBefore,
  knownDate,
  latestDate,
  machineDate,
  monthsBetween,
  parseDate,
  sortableDate,
  startOf,
} from '../../../../src/model/time/date.ts';

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

test('a date may only be bounded, or be a minute with its offset', () => {
  assert.deepEqual(parseDate('[..2023-04]'), { year: 2023, month: 4, approximate: false, bound: 'before' });
  assert.deepEqual(dayRange('[..2023-04]').last, '2023-04-30');
  assert.deepEqual(dayRange('[2023-04..]').first, '2023-04-01');
  assert.equal(machineDate('[2023-04..]'), '2023-04');
  assert.equal(machineDate('2017~'), '2017');
  assert.deepEqual(dayRange('2023-04-16T21:30+03:00'), { first: '2023-04-16', last: '2023-04-16' });
  for (const text of [
    '[2023]',
    '[..2023..]',
    '[..2023',
    '2023-04-16T21:30',
    '2023-04-16T25:00Z',
    '2023-04T21:30Z',
    '0000',
  ])
    assert.equal(parseDate(text), undefined, text);
});

test('a day is a whole day and nothing less certain', () => {
  for (const text of ['2023-04', '2023-04-17~', '[..2023-04-17]', '2023-04-17T10:00Z', '2023-02-30'])
    assert.equal(daySchema.safeParse(text).success, false, text);
});

test('times are compared as instants, wherever their clocks are and whatever day they show', () => {
  assert.equal(isBefore('2023-04-16T20:00+03:00', '2023-04-16T19:00Z'), true);
  assert.equal(isBefore('2023-04-16T20:00-03:00', '2023-04-16T21:00Z'), false);
  assert.equal(isBefore('2024-05-02T00:30+02:00', '2024-05-01T23:00Z'), true);
  assert.equal(isBefore('2024-05-01T23:00Z', '2024-05-02T00:30+02:00'), false);
  assert.equal(isBefore('2023-04-16', '2023-04-16T21:00Z'), false);
  assert.equal(isBefore('2023-04-17T01:00+03:00', '2023-04-16T23:30-05:00'), true);
  assert.equal(isBefore('2023-04-16T23:30-05:00', '2023-04-17T01:00+03:00'), false);
  assert.equal(isBefore('2023-04-16T23:30-05:00', '2023-04-17'), false, 'which may be a day in the east');
  assert.equal(isBefore('2023-04-14', '2023-04-16T12:00Z'), true);
  assert.equal(isBefore('2023-04-16', '2023-04-17T00:30Z'), true);
});

test('lists are in the order of the instant, and a day comes before what happened in it', () => {
  const inOrder = [
    undefined,
    '0079',
    '0100-01-01',
    '2024-04-30',
    '2024-05-01T00:30+02:00',
    '2024-05-01',
    '2024-05-01T00:00Z',
    '2024-05',
    '2024-05-01T10:00+02:00',
    '2024-05-01T09:00Z',
    '2024-05-02T00:30+02:00',
    '2024-05-01T23:00Z',
    '2024-05-02',
    '9999-12-31',
  ];
  assert.deepEqual(inOrder.toReversed().sort(compareDates), [...inOrder.slice(1), undefined]);
  for (const [index, date] of inOrder.entries()) {
    for (const later of inOrder.slice(index + 1)) {
      assert.ok(compareDates(date, later) < 0, `${date} ${later}`);
      assert.ok(compareDates(later, date) > 0, `${later} ${date}`);
    }
  }
  assert.equal(compareDates(undefined, undefined), 0);
  assert.equal(latestDate(inOrder), '9999-12-31');
  assert.equal(latestDate(['2024-05-01T09:00Z', '2024-05-01T10:00+02:00', undefined]), '2024-05-01T09:00Z');
  assert.equal(latestDate([]), undefined);
});

test('a year has four digits: of another one it is said how it is written, and it is never taken for one of ours', () => {
  for (const text of ['0001', '0079-08-24', '0099', '9999-12-31']) {
    assert.equal(dateSchema.safeParse(text).success, true, text);
    assert.equal(dayRange(text).first.slice(0, 4), text.slice(0, 4));
  }
  for (const value of [79, 999, 10_000, -44, '79', '79-08-24', '0000', '-0044', '+12024', '12024-01-01', '10000~']) {
    const { error } = dateSchema.safeParse(value);
    assert.match(
      error?.issues[0]?.message ?? '',
      /^A year has four digits, in quotation marks .*"0079"/,
      String(value),
    );
  }
  for (const text of ['79', '0000-01-01', '10000-01-01', '-0044-03-15', '+12024-01-01']) {
    assert.equal(parseDate(text), undefined, text);
    assert.equal(daySchema.safeParse(text).success, false, text);
  }
});

test('distances count days and whole months', () => {
  assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
  assert.equal(daysBetween('2024-03-01', '2024-02-28'), -2);
  assert.equal(monthsBetween('2026-01-31', '2026-02-28'), 0);
  assert.equal(monthsBetween('2026-01-15', '2026-11-15'), 10);
});

/** Any date that can be written. */
const someDate = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    precision: fc.constantFrom('year', 'month', 'day', 'minute'),
    mark: fc.constantFrom('', '~', 'before', 'after'),
    hour: fc.integer({ min: 0, max: 23 }),
    offset: fc.constantFrom('Z', '+03:00', '-11:00', '+05:30'),
  })
  .map(({ year, month, day, precision, mark, hour, offset }) => {
    const two = (number: number) => String(number).padStart(2, '0');
    const parts = [String(year).padStart(4, '0'), two(month), two(day)];
    const date = parts.slice(0, { year: 1, month: 2, day: 3, minute: 3 }[precision]).join('-');
    const text = precision === 'minute' ? `${date}T${two(hour)}:00${offset}` : date;
    return { '': text, '~': `${text}~`, before: `[..${text}]`, after: `[${text}..]` }[mark] ?? text;
  });

test('whatever is written, its days are in order, and its machine form can be made', () => {
  fc.assert(
    fc.property(someDate, (text) => {
      const { first, last } = dayRange(text);
      assert.ok(first <= last, text);
      assert.match(machineDate(text), /^[\dTZ:+-]+$/);
    }),
  );
});

test('"before beyond doubt" never holds both ways, never of itself, and carries over', () => {
  fc.assert(
    fc.property(someDate, someDate, someDate, (a, b, c) => {
      assert.equal(isBefore(a, a), false);
      if (isBefore(a, b)) {
        assert.equal(isBefore(b, a), false);
        assert.ok(compareDates(a, b) <= 0);
        if (isBefore(b, c)) assert.equal(isBefore(a, c), true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('programs that do not know dates sort them by their texts', () => {
  assert.equal(sortableDate('2023-04-16T21:30+03:00'), '2023-04-16T18:30Z');
  assert.equal(sortableDate('0079~'), '0079-01-01');
  assert.equal(sortableDate('[..2023-04]'), '2023-04-30');
  fc.assert(
    fc.property(someDate, someDate, (a, b) => {
      if (sortableDate(a) < sortableDate(b)) assert.ok(compareDates(a, b) < 0, `${a} ${b}`);
    }),
  );
});

test('the order of a list is one order', () => {
  fc.assert(
    fc.property(someDate, someDate, someDate, (a, b, c) => {
      assert.equal(Math.sign(compareDates(a, b)), -Math.sign(compareDates(b, a)) || 0);
      if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) assert.ok(compareDates(a, c) <= 0);
    }),
    { numRuns: 2000 },
  );
});

test('a bound is open on one side: before all days, or after them', () => {
  assert.deepEqual(dayRange('[..2023-04]'), { first: '0001-01-01', last: '2023-04-30' });
  assert.deepEqual(dayRange('[2023-04..]'), { first: '2023-04-01', last: '9999-12-31' });
  assert.equal(isBefore('[..2022]', '2023'), true);
  assert.equal(isBefore('2022', '[..2023]'), false);
  assert.equal(isBefore('[2023..]', '2024'), false);
  assert.equal(isBefore('[..0001-01-01]', '[..2023]'), false);
});

test('on a line of time a date that is only bounded stands at its bound', () => {
  assert.equal(startOf('[..2023-04]'), '2023-04-30');
  assert.equal(startOf('[2023-04..]'), '2023-04-01');
  assert.equal(startOf('2023-04'), '2023-04-01');
  assert.equal(startOf('0001'), '0001-01-01');
  assert.ok(compareDates('[..2023-04]', '2023-04-29') > 0);
  assert.ok(compareDates('2023-04-16T09:00Z', '2023-04-16T10:00Z') < 0);
  assert.equal(compareDates('2023', '2023'), 0);
});

test('whatever is no date is refused by name', () => {
  assert.throws(() => dayRange('soon'), { name: 'RangeError', message: 'Not a date: soon' });
});

test('a minute is one of the clock, with an offset that clocks have', () => {
  assert.ok(parseDate('2023-04-16T23:59Z'));
  for (const text of ['2023-04-16T24:00Z', '2023-04-16T10:60Z', '2023-04-16T10:00+25:00', 'x[..2023]', '[..2023]x']) {
    assert.equal(parseDate(text), undefined, text);
  }
  assert.equal(isBefore('2023-04-16T10:00Z', '2023-04-16T10:00Z'), false);
  assert.equal(isBefore('2023-04-16T10:00Z', '2023-04-16'), false);
});

test('distances of more than a month count their days', () => {
  assert.equal(daysBetween('2023-01-01', '2024-01-01'), 365);
});

test('the known part of a date leaves out its marks, and is nothing where there is none', () => {
  assert.equal(knownDate('2023-04~'), '2023-04');
  assert.equal(knownDate('[..2023-04-17]'), '2023-04-17');
  assert.equal(knownDate('soon'), undefined);
  assert.equal(knownDate(undefined), undefined);
});

test('who writes a date otherwise is told how it is written', () => {
  const said = (schema: typeof dateSchema | typeof daySchema, value: unknown) =>
    schema.safeParse(value).error?.issues.map(({ message }) => message);
  const form = 'A date is written 2023-04-17, 2023-04 or 2023, with ~ behind it when approximate';
  assert.deepEqual(said(dateSchema, true), [form]);
  assert.deepEqual(said(dateSchema, '17.4.2023'), [
    'A date is in the calendar and is written 2023-04-17, 2023-04 or 2023, with ~ behind it when approximate; ' +
      '[..2023-04] for then or before, [2023-04..] for then or after; 2023-04-16T21:30+03:00 with a time',
  ]);
  assert.deepEqual(said(daySchema, 2023), ['A day is written 2023-04-17']);
  assert.deepEqual(said(daySchema, '2023'), ['A day is written 2023-04-17 and is in the calendar']);
});
