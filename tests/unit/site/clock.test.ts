import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDay, buildMinute } from '../../../src/site/clock.ts';

test('the day of the build is an input', () => {
  assert.equal(buildDay({ SOURCE_DATE_EPOCH: '1681689600' }), '2023-04-17');
  assert.match(buildDay({}), /^\d{4}-\d{2}-\d{2}$/);
});

test('the minute of the build is that of the same input, in UTC', () => {
  assert.equal(buildMinute({ SOURCE_DATE_EPOCH: '1681767059' }), '2023-04-17T21:30Z');
  assert.match(buildMinute({}), /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/);
});

test('a day lasts to its last second', () => {
  const days = {
    '0': '1970-01-01',
    '1681689599': '2023-04-16',
    '1681775999': '2023-04-17',
    '1681776000': '2023-04-18',
    '253402300799': '9999-12-31',
  };
  for (const [epoch, day] of Object.entries(days)) assert.equal(buildDay({ SOURCE_DATE_EPOCH: epoch }), day, epoch);
});

test('what is no number of whole seconds from 1970 to 9999 is refused, the empty text too', () => {
  const wrong = [
    '',
    ' ',
    'yesterday',
    '2023-04-17',
    '-1',
    '+1',
    '0x10',
    '1e9',
    ' 5',
    '5 ',
    '5\n',
    '12.5',
    '12.',
    '1_000',
  ];
  const outside = ['253402300800', '1681689600000', '99999999999999999999', 'Infinity', '-Infinity', 'NaN', '٥'];
  for (const epoch of [...wrong, ...outside]) {
    assert.throws(
      () => buildDay({ SOURCE_DATE_EPOCH: epoch }),
      {
        name: 'RangeError',
        message:
          `SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}, which is no number of whole seconds from 1970 to 9999. ` +
          'Write such a number (date +%s prints that of now), or unset it: then the site is built as of today.',
      },
      epoch,
    );
  }
});

test('the day of the build is that of the time zone', () => {
  // 2026-11-30T23:30Z
  const late = { SOURCE_DATE_EPOCH: '1796081400' };
  assert.equal(buildDay(late, 'UTC'), '2026-11-30');
  assert.equal(buildDay(late, 'Europe/Madrid'), '2026-12-01');
  assert.equal(buildDay(late, 'America/New_York'), '2026-11-30');
});
