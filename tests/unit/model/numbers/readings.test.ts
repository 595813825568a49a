import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberSchema } from '../../../../src/model/numbers/number.ts';
import {
  currentReadings,
  newestReadings,
  numbersOf,
  readingsBy,
  readingsOf,
} from '../../../../src/model/numbers/readings.ts';

/** "ministry 2026-03-02 148, un 2026-03-03 150". */
const readings = (text: string) =>
  text.split(', ').map((reading) => {
    const [id = '', at = '', value = ''] = reading.split(' ');
    return { by: { id }, at, value: Number(value), sources: ['a'], important: false };
  });
const shown = (found: readonly { at: string; value?: number | undefined }[]) => found.map(({ value }) => value);

test('readings stand newest first, by day and minute', () => {
  const all = readings('m 2026-03-02 1, m 2026-03-05 4, m 2026-03-02T18:00+03:00 2, m 2026-03-03 3');
  assert.deepEqual(shown(newestReadings(all)), [4, 3, 2, 1]);
});

test('the newest reading of each counter stands beside the others while nothing newer took its place', () => {
  const cases: [text: string, current: number[]][] = [
    ['m 2026-03-02 148, m 2026-03-05 212', [212]],
    // Of one day, whatever the clock.
    ['m 2026-03-02T18:00+03:00 148, un 2026-03-02T20:00+03:00 150', [150, 148]],
    ['m 2026-03-02T18:00+03:00 148, un 2026-03-02 150', [148, 150]],
    // The ministry counted before and after the other one.
    ['m 2026-03-02 148, un 2026-03-03 150, m 2026-03-05 212', [212, 150]],
    ['un 2026-03-01 90, m 2026-03-02 148, m 2026-03-05 212', [212]],
    // Two bidders, of whom one raised the bid.
    ['a 2026-03-01 10, b 2026-03-03 11, a 2026-03-05 12', [12, 11]],
    // Polls of two institutes, years apart.
    ['x 2024-03-01 30, y 2026-03-03 31', [31]],
    // What one counter is reported to have said at one time.
    ['m 2026-03-02 148, m 2026-03-02 150', [148, 150]],
  ];
  for (const [text, current] of cases) assert.deepEqual(shown(currentReadings(readings(text))), current, text);
});

test('what has ended does not stand, and stood before; only what is of one kind competes', () => {
  const ended = (each: ReturnType<typeof readings>[number], at: string) => ({
    ...each,
    ended: { why: 'withdrawn' as const, at, sources: ['a'] },
  });
  const estimated = <Each extends object>(each: Each) => ({ ...each, estimated: true });
  const [a, b, c] = readings('a 2026-03-01 10, b 2026-03-03 11, a 2026-03-05 12') as [R, R, R];
  type R = ReturnType<typeof readings>[number];
  const cases: [readings: Parameters<typeof currentReadings>[0], day: string | undefined, current: number[]][] = [
    [[a, ended(b, '2026-03-09'), c], undefined, [12]],
    [[a, ended(b, '2026-03-09'), c], '2026-03-08', [12, 11]],
    [[a, ended(b, '2026-03-09'), c], '2026-03-09', [12]],
    // What had taken the place of another one is gone, and nothing brings that back but its counter.
    [[a, b, ended(c, '2026-03-09')], undefined, [11]],
    [[ended(a, '2026-03-09')], undefined, []],
    [[estimated(a), estimated(b)], undefined, [11]],
    [[estimated(a), b], undefined, [11]],
    [[a, estimated(b)], undefined, [11, 10]],
    [[estimated({ ...b, value: 9 }), b], undefined, [11]],
  ];
  for (const [all, day, current] of cases) assert.deepEqual(shown(currentReadings(all, day)), current);
});

test('there were the readings of a day and before, and a day means each of its minutes', () => {
  const all = readings('m 2026-03-02T18:00+03:00 148, m 2026-03-02 149, m 2026-03-05 212');
  assert.deepEqual(shown(readingsBy(all, '2026-03-04')), [148, 149]);
  assert.deepEqual(shown(readingsOf(all, '2026-03-02')), [148, 149]);
  assert.deepEqual(shown(readingsOf(all, '2026-03')), [148, 149, 212]);
  assert.deepEqual(shown(readingsOf(all, '2026-03-02T18:00+03:00')), [148]);
});

test('a reading has its value, or the ends of its range', () => {
  assert.deepEqual(numbersOf({ value: 0.8, range: [0.6, 1.1] }), [0.8]);
  assert.deepEqual(numbersOf({ range: [140, 150] }), [140, 150]);
});

test('a number has what it counts and readings, each with a time, a counter and sources', () => {
  const reading = { value: 148, at: '2026-03-02', by: 'ministry', sources: ['a'] };
  const issues = (fields: object) =>
    numberSchema
      .safeParse({ what: 'People killed', readings: [{ ...reading, ...fields }] })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  assert.equal(issues({}), undefined);
  assert.equal(issues({ range: [140, 150], confidence: 95 }), undefined);
  assert.equal(issues({ value: undefined, range: [140, 150] }), undefined);
  assert.equal(issues({ estimated: true, ended: { why: 'replaced', at: '2026-03', sources: ['a'] } }), undefined);
  assert.equal(issues({ bound: 'at least', important: true, note: 'N.' }), undefined);
  const wrong: [fields: object, at: string][] = [
    [{ value: undefined }, 'value'],
    [{ value: '148' }, 'value'],
    [{ range: [150, 160] }, 'value'],
    [{ value: undefined, range: [150, 140] }, 'range'],
    [{ value: undefined, range: [150] }, 'range'],
    [{ range: [140, 150], bound: 'about' }, 'bound'],
    [{ confidence: 95 }, 'confidence'],
    [{ at: 'Monday' }, 'at'],
    [{ by: undefined }, 'by'],
    [{ sources: [] }, 'sources'],
    [{ day: '2026-03-02' }, ''],
    [{ ended: { why: 'withdrawn', at: '2026-03-01', sources: ['a'] } }, 'ended'],
    [{ ended: { why: 'withdrawn', at: '2026-03-04' } }, 'ended.sources'],
    [{ ended: { why: 'gone', at: '2026-03-04', sources: ['a'] } }, 'ended.why'],
  ];
  for (const [fields, at] of wrong) {
    const [first = ''] = issues(fields) ?? [];
    assert.ok(first.startsWith(`readings.0${at === '' ? ':' : `.${at}`}`), `${JSON.stringify(fields)}: ${first}`);
  }
});
