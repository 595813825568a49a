import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDay } from '../../../src/site/clock.ts';

test('the day of the build is an input', () => {
  assert.equal(buildDay({ SOURCE_DATE_EPOCH: '1681689600' }), '2023-04-17');
  assert.match(buildDay({}), /^\d{4}-\d{2}-\d{2}$/);
});

test('what is no number of seconds is refused', () => {
  assert.throws(() => buildDay({ SOURCE_DATE_EPOCH: 'yesterday' }), /SOURCE_DATE_EPOCH/);
});

test('a day lasts to its last second, and a part of a second is none', () => {
  const days = {
    '1681689599': '2023-04-16',
    '1681775999': '2023-04-17',
    '1681775999.999': '2023-04-17',
    '1681776000': '2023-04-18',
    '-1': '1969-12-31',
    '0': '1970-01-01',
  };
  for (const [epoch, day] of Object.entries(days)) assert.equal(buildDay({ SOURCE_DATE_EPOCH: epoch }), day, epoch);
});

test('a number without an end is no time', () => {
  for (const epoch of ['Infinity', '-Infinity', 'NaN']) {
    assert.throws(() => buildDay({ SOURCE_DATE_EPOCH: epoch }), {
      name: 'RangeError',
      message: `SOURCE_DATE_EPOCH is not a number of seconds: ${epoch}`,
    });
  }
});
