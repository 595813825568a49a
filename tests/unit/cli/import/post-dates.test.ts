import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownZone, readPostDate } from '../../../../src/cli/import/post-dates.ts';

/** A date of front matter, what it is here, and the day and hour on the clock of a site in Madrid. */
const CASES: [value: unknown, moment: string | undefined, local?: string][] = [
  ['2013-05-02', '2013-05-02', '2013-05-02T00'],
  ['2013-5-2', '2013-05-02', '2013-05-02T00'],
  ['2013-05-02 10:30', '2013-05-02T10:30+02:00', '2013-05-02T10'],
  ['2013-01-02 10:30:59', '2013-01-02T10:30+01:00', '2013-01-02T10'],
  ['2014-01-01 23:30:00 -0500', '2014-01-01T23:30-05:00', '2014-01-02T05'],
  ['2013-05-02T10:30:00.123Z', '2013-05-02T10:30Z', '2013-05-02T12'],
  ['2013-05-02 10:30 UTC', '2013-05-02T10:30Z', '2013-05-02T12'],
  [new Date('2013-05-02T10:30:00Z'), '2013-05-02T10:30Z', '2013-05-02T12'],
  ['2013-02-30', undefined],
  ['2013-05-02 25:00', undefined],
  ['yesterday', undefined],
  [undefined, undefined],
  [20130502, undefined],
];

for (const [value, moment, local] of CASES) {
  test(`${value} is ${moment ?? 'no date'}`, () => {
    const date = readPostDate(value, 'Europe/Madrid');
    assert.equal(date?.moment, moment);
    assert.equal(date?.local.toString().slice(0, 13), local);
  });
}

test('a time zone that nobody knows is UTC', () => {
  assert.deepEqual(
    [knownZone('Europe/Madrid'), knownZone('Europe/Nowhere'), knownZone(undefined)],
    ['Europe/Madrid', 'UTC', 'UTC'],
  );
});
