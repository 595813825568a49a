import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entitySchema } from '../../../../src/model/entity.ts';
import { officesOf } from '../../../../src/model/offices/office.ts';
import { thenAndNow } from '../../../../src/views/time/then-and-now.ts';
import { sources } from '../source-of.ts';

const DATES: Record<string, string> = { b: '2023-10-24', c: '2023-12-29' };
const all = sources('a b c').map((source) => ({ ...source, date: DATES[source.id] }));
const entity = ({ sources: listed = all, ...fields }: { sources?: typeof all; [field: string]: unknown }) => ({
  ...entitySchema.parse({
    kind: 'person',
    names: [{ text: 'X', language: 'en' }],
    description: 'D',
    summary: 'S.',
    sources: listed.map(({ id }) => id),
    checked: '2026-01-01',
    ...fields,
  }),
  sources: listed,
});
const minister = { title: 'Minister', singleHolder: true, sources: ['a'] };
const ana = entity({ roles: [{ ...minister, from: '2023-03-12', to: '2023-10-24' }] });
const people = [
  { id: 'ana', data: ana },
  { id: 'bo', data: entity({ roles: [{ ...minister, from: '2023-12-29', checked: '2026-01-27' }] }) },
  {
    id: 'land',
    data: entity({
      kind: 'place',
      vacancies: [{ role: 'Minister', from: '2023-10-24', to: '2023-12-29', sources: ['b', 'c'] }],
    }),
  },
];
const offices = officesOf(people);

/** The lines about an entity in an article of 17 April 2023, on the day of a build. */
const on = (today: string, data = ana, day = '2023-04-17') => {
  const { written, checked } = thenAndNow(data, { day, today }, offices, (id) => id.toUpperCase());
  return {
    written,
    checked: checked.map((line) => line.map((part) => (typeof part === 'string' ? part : part.name)).join('')),
  };
};

test('while no source after the text is known, nothing is said of later, whatever day it is', () => {
  assert.deepEqual(on('2023-05-01'), { written: ['Minister'], checked: [] });
});

test('an office that a later source has still held is the same as of that source', () => {
  const held = entity({ roles: [{ ...minister, from: '2023-03-12', sources: ['b'] }] });
  assert.deepEqual(on('2023-11-15', held).checked, ['unchanged (as of 24 October 2023)']);
  assert.deepEqual(on('2023-10-23', held).checked, []);
});

test('an office that was left and stands empty is told as that', () => {
  assert.deepEqual(on('2023-11-15'), {
    written: ['Minister'],
    checked: ['until 24 October 2023', 'then vacant (as of 24 October 2023)'],
  });
});

test('who followed is told with the day on which it was last checked', () => {
  assert.deepEqual(on('2026-11-23').checked, [
    'until 24 October 2023',
    'then vacant until 29 December 2023, then BO since 29 December 2023 (as of 27 January 2026)',
  ]);
});

test('nothing is told that is later than the build, also not that it was checked later', () => {
  assert.deepEqual(
    on('2024-02-01').checked.at(-1),
    'then vacant until 29 December 2023, then BO since 29 December 2023',
  );
});

/** A president whose term ends, and who was elected after: as a source of 4 November 2026 has it. */
const vote = sources('then vote').map((source, index) => ({ ...source, date: ['2025-01-20', '2026-11-04'][index] }));
const president = { title: 'President', singleHolder: true };
const elected = [
  {
    id: 'cy',
    data: entity({
      sources: vote,
      roles: [{ ...president, from: '2025-01-20', to: '2027-01-20', sources: ['then', 'vote'] }],
    }),
  },
  { id: 'di', data: entity({ sources: vote, roles: [{ ...president, from: '2027-01-20', sources: ['vote'] }] }) },
];
const afterVote = (today: string, index: number, day = '2026-11-01') => {
  const { checked, written, differs } = thenAndNow(
    elected[index]?.data as never,
    { day, today },
    officesOf(elected),
    (id) => id.toUpperCase(),
  );
  return {
    written,
    differs,
    checked: checked.map((line) => line.map((part) => (typeof part === 'string' ? part : part.name)).join('')),
  };
};

for (const today of ['2026-11-29', '2027-01-20', '2028-05-01']) {
  test(`what is planned stays planned on ${today}: the one who leaves, and the one who is to come`, () => {
    assert.deepEqual(afterVote(today, 0), {
      written: ['President'],
      differs: false,
      checked: ['unchanged (as of 4 November 2026), planned until 20 January 2027', 'then DI (planned)'],
    });
    assert.deepEqual(afterVote(today, 1), {
      written: [],
      differs: false,
      checked: ['is to be President from 20 January 2027'],
    });
  });
}

test('who is to take an office has still the one that is held', () => {
  const mayor = { title: 'Mayor', from: '2019', checked: '2026-10-31', sources: ['then'] };
  const data = { ...elected[1]?.data, roles: [mayor, ...(elected[1]?.data.roles ?? [])] };
  const { checked } = thenAndNow(data as never, { day: '2026-11-01', today: '2026-11-29' }, officesOf([]), (id) => id);
  assert.deepEqual(checked, [['Mayor (as of 31 October 2026)'], ['is to be President from 20 January 2027']]);
});

test('in a text of later than the plan nobody holds what was planned, until a source has it so', () => {
  assert.deepEqual(afterVote('2027-06-01', 1, '2027-06-01').written, []);
  assert.deepEqual(afterVote('2027-06-01', 0, '2027-06-01').written, ['President']);
});

test('before anything is known of a plan it is not told', () => {
  assert.deepEqual(afterVote('2026-11-03', 1), { written: [], differs: false, checked: [] });
});

test('on the day of the article itself there is no now', () => {
  assert.deepEqual(on('2023-04-17').checked, []);
});

test('for an article dated ahead, with an office that begins until then, there is no now either', () => {
  const held = entity({ roles: [{ ...minister, from: '2023-03-12', checked: '2023-04' }] });
  assert.deepEqual(on('2023-01-01', held), { written: ['Minister'], checked: [] });
});

test('offices that ended together are told together; one that is kept, and one that was taken', () => {
  const roles = [
    { ...minister, from: '2023-03-12', to: '2023-10-24' },
    { title: 'Councillor', from: '2023-03-12', to: '2023-10-24', sources: ['a'] },
  ];
  assert.equal(on('2024-02-01', entity({ roles })).checked[0], 'held all of these until 24 October 2023');
  assert.match(on('2024-02-01', entity({ roles })).checked[1] ?? '', /^Minister: vacant until/);
  const more = [
    ...roles,
    { title: 'Member', from: '2020', checked: '2024-01', sources: ['a'] },
    { title: 'Envoy', from: '2024-01', checked: '2024-01', sources: ['a'] },
  ];
  assert.deepEqual(
    on('2024-02-01', entity({ roles: more })).checked.filter((line) => !line.includes('vacant')),
    [
      'Minister, Councillor: until 24 October 2023',
      'still Member (as of January 2024)',
      'Envoy since January 2024 (as of January 2024)',
    ],
  );
});

test('somebody without offices has neither then nor now', () => {
  assert.deepEqual(on('2026-11-23', entity({})), { written: [], checked: [] });
});

test('an office outlives its title: who keeps it has neither left nor taken one, and one that has ceased is not vacant', () => {
  const held = entity({
    roles: [
      { ...minister, title: 'Minister of Industry', from: '2018', to: '2023-10-24' },
      { ...minister, title: 'Minister of Trade', from: '2023-10-24', checked: '2024-01' },
    ],
  });
  const land = entity({
    kind: 'place',
    offices: [
      { title: 'Minister of Trade', titles: [{ text: 'Minister of Industry', to: '2023-10-24' }], sources: ['a'] },
    ],
  });
  const linesOf = (person: typeof held, country: typeof land, today: string) =>
    thenAndNow(
      person,
      { day: '2023-04-17', today },
      officesOf([
        { id: 'x', data: person },
        { id: 'land', data: country },
      ]),
      (id) => id,
    ).checked.map((line) => line.join(''));
  assert.deepEqual(linesOf(held, land, '2024-02-01'), ['still, now as Minister of Trade (as of January 2024)']);
  const left = entity({ roles: [{ ...minister, title: 'Minister of Trade', from: '2018', to: '2023-10-24' }] });
  const closed = entity({
    kind: 'place',
    offices: [{ title: 'Minister of Trade', to: '2023-10-24', sources: ['a'] }],
  });
  assert.deepEqual(linesOf(left, closed, '2024-02-01'), [
    'until 24 October 2023',
    'then office ceased on 24 October 2023',
  ]);
});

test('that an office is to be called otherwise, or to cease, is a plan until a source has it as done', () => {
  const goesOn = entity({
    roles: [
      { ...minister, title: 'Minister of Industry', from: '2018', to: '2024-06-01', sources: ['b'] },
      { ...minister, title: 'Minister of Trade', from: '2024-06-01', sources: ['b'] },
    ],
  });
  const land = entity({
    kind: 'place',
    offices: [
      {
        title: 'Minister of Trade',
        titles: [{ text: 'Minister of Industry', to: '2024-06-01' }],
        to: '2025-01-01',
        sources: ['b'],
      },
    ],
  });
  const linesOf = (person: typeof goesOn) =>
    thenAndNow(
      person,
      { day: '2023-04-17', today: '2026-02-01' },
      officesOf([
        { id: 'x', data: person },
        { id: 'land', data: land },
      ]),
      (id) => id,
    ).checked.map((line) => line.join(''));
  assert.deepEqual(linesOf(goesOn), [
    'unchanged (as of 24 October 2023)',
    'is to be Minister of Trade from 1 June 2024',
  ]);
  const left = entity({ roles: [{ ...minister, title: 'Minister of Trade', from: '2018', to: '2023-10-24' }] });
  assert.deepEqual(linesOf(left), ['until 24 October 2023', 'then office is to cease on 1 January 2025']);
});
