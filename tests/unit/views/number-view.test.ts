import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersById, type ShownNumber } from '../../../src/library/relate/number-series.ts';
import { numberSchema } from '../../../src/model/numbers/number.ts';
import { drawReadings } from '../../../src/views/drawn-readings.ts';
import { numberViews } from '../../../src/views/number-view.ts';
import type { PageSources } from '../../../src/views/page-sources.ts';
import { entity, siteOf } from './site-of.ts';

const site = siteOf({ entities: [entity('ministry', { kind: 'organisation' })] });
const sources = {
  list: [],
  refs: (ids: readonly string[]) => ids.map((id) => ({ number: id.charCodeAt(0) - 96, anchor: `source-${id}` })),
} as unknown as PageSources;

/** A toll of 2 and 5 March by the ministry, with the given marks of a text. */
function toll(marks: ShownNumber['marks'] = [], more: object[] = []): ShownNumber {
  const data = numberSchema.parse({
    what: 'People killed',
    unit: 'people',
    readings: [
      { value: 148, at: '2026-03-02T18:00+03:00', by: 'ministry', sources: ['a'] },
      { value: 212, at: '2026-03-05', by: 'ministry', sources: ['b'], note: 'With the injured.', important: true },
      ...more,
    ],
  });
  const series = numbersById([{ id: 'toll', data }], [], []).get('toll');
  assert.ok(series);
  return { ...series, marks };
}

test('a number shows its newest reading with time, counter and sources, and the others behind it', () => {
  const [view] = numberViews([toll([{ anchor: 'number-mark-toll-1', reading: 1, isOfTime: false }])], sources, site);
  assert.deepEqual(view, {
    anchor: 'number-toll',
    what: 'People killed',
    current: [
      {
        value: '212 people',
        machine: '212 people',
        date: { words: '5 March 2026', machine: '2026-03-05' },
        who: { name: 'Ministry', path: '/entities/ministry/' },
        note: 'With the injured.',
        important: true,
        refs: [{ number: 2, anchor: 'source-b' }],
        places: ['number-mark-toll-1'],
      },
    ],
    earlier: [
      {
        value: '148 people',
        machine: '148 people',
        date: { words: '2 March 2026, 18:00 (UTC+3)', machine: '2026-03-02T18:00+03:00' },
        who: { name: 'Ministry', path: '/entities/ministry/' },
        important: false,
        refs: [{ number: 1, anchor: 'source-a' }],
        places: [],
      },
    ],
  });
});

test('counters that differ stand side by side', () => {
  const un = { range: [230, 260], at: '2026-03-05', by: { named: 'An agency' }, sources: ['a'] };
  const [view] = numberViews([toll([], [un])], sources, site);
  assert.deepEqual(
    view?.current.map(({ value, who }) => `${who.name}: ${value}`),
    ['Ministry: 212 people', 'An agency: 230–260 people'],
  );
});

test('what a text has, and what it is since, are both said; not so where the text means the time', () => {
  const changed = (isOfTime: boolean) =>
    numberViews([toll([{ anchor: 'm', reading: 0, isOfTime }])], sources, site)[0]?.changed;
  assert.equal(changed(false), 'The text has 148 people, as of 2 March 2026, 18:00 (UTC+3). Since then: 212 people.');
  assert.equal(changed(true), undefined);
});

test('three readings or more are drawn, one line a counter, over time', () => {
  assert.equal(drawReadings(toll().readings), undefined);
  const un = { range: [180, 220], at: '2026-03-04', by: { named: 'An agency' }, sources: ['a'] };
  const later = { value: 212, at: '2026-03-08', by: 'ministry', sources: ['a'] };
  assert.deepEqual(drawReadings(toll([], [un, later]).readings), {
    lines: ['3,25 53.4,5.4 117,5.4'],
    points: [
      { x: 3, y: 25 },
      { x: 32.2, y: 9.1 },
      { x: 53.4, y: 5.4 },
      { x: 117, y: 5.4 },
    ],
    ranges: [{ x: 32.2, top: 3, bottom: 15.2 }],
  });
  const level = { ...later, value: 3 };
  const { readings } = numberSchema.parse({
    what: 'W',
    readings: [level, { ...level, at: '2026' }, { ...level, at: '2027' }],
  });
  assert.equal(drawReadings(readings), undefined, 'of one height throughout');
});
