import assert from 'node:assert/strict';
import { test } from 'node:test';
import { furthest, hasCome, isPlanned, knownUntil, tenseOf } from '../../../../src/model/time/plan.ts';

const sources = [
  { id: 'old', date: '2026-11-04', seen: '2026-11-20' },
  { id: 'new', date: '2026-11-10' },
  { id: 'read', seen: '2026-11-15' },
  { id: 'bare' },
];
const file = { sources, checked: '2026-11-25' };

for (const [what, cited, checked, known] of [
  ['a date of publication goes before the day of reading', ['old'], undefined, '2026-11-04'],
  ['the newest of several counts', ['old', 'new'], undefined, '2026-11-10'],
  ['without a date the day of reading counts', ['old', 'read'], undefined, '2026-11-15'],
  ['the day of the last source that has it so counts too', ['old'], '2026-11-18', '2026-11-18'],
  ['sources that the record does not cite do not count', ['old', 'bare'], undefined, '2026-11-04'],
  ['without any date it is known as far as the entry was compared', ['bare'], undefined, '2026-11-25'],
] as const) {
  test(what, () => assert.equal(knownUntil({ sources: cited, checked }, file), known));
}

test('the furthest that may be known counts: the end of a month, and a day before a minute of it', () => {
  assert.equal(furthest(['2026-11-04', '2026-11', undefined, '2026-10-31']), '2026-11');
  assert.equal(furthest(['2026-11-04T09:00Z', '2026-11-04', '2026-11-04T12:00Z']), '2026-11-04');
  assert.equal(furthest(['2026-11-04T09:00Z', '2026-11-04T12:00Z']), '2026-11-04T12:00Z');
  assert.equal(furthest([undefined]), undefined);
});

test('of a record without any date nothing is known to be a plan', () => {
  assert.equal(knownUntil({ sources: ['bare'] }, { sources }), undefined);
  assert.equal(isPlanned('2999', undefined), false);
});

for (const [date, known, planned] of [
  ['2027-01-20', '2026-11-04', true],
  ['2026-11-04', '2026-11-04', false],
  ['2026-11', '2026-11-04', false],
  ['2026-12', '2026-11-04', true],
  ['2026-11-04', '2026-11', false],
  ['[2026-12..]', '2026-11-04', true],
  ['[..2026-12]', '2026-11-04', false],
  ['2026-11-04T12:00Z', '2026-11-04', false],
  ['2026-11-04T12:00Z', '2026-11-04T09:00Z', true],
  ['2026-11-05', '2026-11-04T22:00-05:00', false],
] as const) {
  test(`${date} is ${planned ? 'a plan' : 'no plan'} where the newest source is of ${known}`, () => {
    assert.equal(isPlanned(date, known), planned);
  });
}

for (const [date, known, today, tense] of [
  ['2027-01-20', '2026-11-04', '2026-11-29', 'planned'],
  ['2027-01-20', '2026-11-04', '2027-06-01', 'planned'],
  ['2027-01-20', '2026-11-04', '2026-11-01', 'untold'],
  ['2027-01-20', '2027-01-21', '2027-01-20', 'came'],
  ['2027-01-20', '2027-01-21', '2027-01-19', 'untold'],
  ['2027-01-20', undefined, '2027-01-20', 'came'],
] as const) {
  test(`${date}, known until ${known ?? 'an unknown day'}, is told on ${today} as: ${tense}`, () => {
    assert.equal(tenseOf(date, known, today), tense);
  });
}

test('the day of a plan has come when the last day that it can mean has', () => {
  assert.equal(hasCome('2027-01', '2027-01-30'), false);
  assert.equal(hasCome('2027-01', '2027-01-31'), true);
  assert.equal(hasCome('[2027-01..]', '2027-01-01'), true);
  assert.equal(hasCome('[2027-01..]', '2026-12-31'), false);
});
