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
  refs: (ids: readonly string[]) => ({
    refs: ids.map((id) => ({ number: id.charCodeAt(0) - 96, anchor: `source-${id}` })),
  }),
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
        refs: { refs: [{ number: 2, anchor: 'source-b' }] },
        places: ['number-mark-toll-1'],
      },
    ],
    others: [
      {
        title: 'Other numbers',
        readings: [
          {
            value: '148 people',
            machine: '148 people',
            date: { words: '2 March 2026, 18:00 (UTC+3)', machine: '2026-03-02T18:00+03:00' },
            who: { name: 'Ministry', path: '/entities/ministry/' },
            important: false,
            refs: { refs: [{ number: 1, anchor: 'source-a' }] },
            places: [],
          },
        ],
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

/** The numbers of a page as words: what stands, under its note if it has one, and the other lists with their titles. */
const shownOf = (unit: string, readings: object[], marks: ShownNumber['marks'] = []) => {
  const data = numberSchema.parse({ what: 'W', unit, readings: readings.map((each) => ({ sources: ['a'], ...each })) });
  const series = numbersById([{ id: 'n', data }], [], []).get('n');
  assert.ok(series);
  const [view] = numberViews([{ ...series, marks }], sources, site);
  const words = (list: readonly { value: string; ended?: { words: string } }[]) =>
    list.map(({ value, ended }) => (ended ? `${value}, ${ended.words}` : value)).join('; ');
  assert.ok(view);
  return {
    lists: [
      `${view.note ?? 'Standing'}: ${words(view.current)}`,
      ...view.others.map(({ title, readings }) => `${title}: ${words(readings)}`),
    ],
    changed: view.changed,
  };
};
const ended = (why: string, at = '2026-11-02') => ({ ended: { why, at, sources: ['b'] } });
const bids = (state: object) => [
  { value: 18.4, at: '2026-09-07', by: 'orrin' },
  { value: 20, at: '2026-09-28', by: 'northway', ...state },
  { value: 21.5, at: '2026-10-19', by: 'orrin' },
];

test('a reading that was withdrawn stands among the others, with the day of its end', () => {
  assert.deepEqual(shownOf('EUR', bids({})).lists, ['Standing: €21.50; €20.00', 'Other numbers: €18.40']);
  assert.deepEqual(shownOf('EUR', bids(ended('withdrawn'))).lists, [
    'Standing: €21.50',
    'Other numbers: €20.00, withdrawn on 2 November 2026; €18.40',
  ]);
  assert.deepEqual(shownOf('people', [{ value: 5, at: '2026-11-01', by: 'orrin', ...ended('corrected') }]).lists, [
    'No number is still valid.: ',
    'Other numbers: 5 people, corrected on 2 November 2026',
  ]);
});

test('what is estimated stands beside nothing that is counted, but under a title of its own', () => {
  const poll = { value: 47, range: [44, 50], at: '2026-10-30', by: 'institute', estimated: true };
  const older = { ...poll, range: undefined, value: 45, at: '2026-10-01' };
  const result = { value: 52.3, at: '2026-11-08', by: 'commission' };
  const forecast = { value: 53, at: '2026-11-09', by: 'institute', estimated: true };
  assert.deepEqual(shownOf('percent', [older, poll]).lists, ['Estimated: 47% (44% – 50%)', 'Other numbers: 45%']);
  assert.deepEqual(shownOf('percent', [older, poll, result]).lists, [
    'Standing: 52.3%',
    'Before that, estimated: 47% (44% – 50%); 45%',
  ]);
  assert.deepEqual(shownOf('percent', [result, forecast]).lists, ['Standing: 52.3%', 'Estimated: 53%']);
});

test('a text that has what was withdrawn since says so', () => {
  const mark = [{ anchor: 'm', reading: 1, isOfTime: false }];
  assert.equal(
    shownOf('EUR', bids(ended('withdrawn')), mark).changed,
    'The text has €20.00, as of 28 September 2026, withdrawn on 2 November 2026. What stands: €21.50.',
  );
  const alone = [{ value: 20, at: '2026-09-28', by: 'northway', ...ended('replaced') }];
  assert.equal(
    shownOf('EUR', alone, [{ anchor: 'm', reading: 0, isOfTime: false }]).changed,
    'The text has €20, as of 28 September 2026, replaced on 2 November 2026.',
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
  const wrong = { ...later, value: 900, ended: { why: 'corrected', at: '2026-03-09', sources: ['a'] } };
  assert.equal(
    drawReadings(toll([], [un, later, wrong]).readings)?.points.length,
    4,
    'what was corrected never was so',
  );
  const level = { ...later, value: 3 };
  const { readings } = numberSchema.parse({
    what: 'W',
    readings: [level, { ...level, at: '2026' }, { ...level, at: '2027' }],
  });
  assert.equal(drawReadings(readings), undefined, 'of one height throughout');
});
