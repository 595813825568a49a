import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { entitySchema } from '../../../../src/model/entity.ts';
import { changesAfter, type Office, officesOf } from '../../../../src/model/offices/office.ts';
import { roleAt, termsOverlap } from '../../../../src/model/offices/role.ts';

const entity = (fields: object) => ({
  ...entitySchema.parse({
    kind: 'person',
    names: [{ text: 'X', language: 'en' }],
    description: 'D',
    summary: 'S.',
    sources: ['a'],
    checked: '2026-01-01',
    ...fields,
  }),
  sources: [{ id: 'a' }],
});
const holder = (id: string, from: string, to?: string, checked?: string) => ({
  id,
  data: entity({
    roles: [
      { title: 'Minister', singleHolder: true, from, sources: ['a'], ...(to && { to }), ...(checked && { checked }) },
    ],
  }),
});
const people = [
  holder('third', '2023-12-29', undefined, '2026-01-27'),
  holder('first', '2018-03', '2023-03-12'),
  holder('second', '2023-03-12', '2023-10-24'),
  {
    id: 'state',
    data: entity({
      kind: 'place',
      vacancies: [{ role: 'Minister', from: '2023-10-24', to: '2023-12-29', sources: ['a'] }],
    }),
  },
];
const office = officesOf(people).get('Minister') as Office;
test('what became of an office since: as far as it had happened', () => {
  const left = office.terms[1];
  assert.ok(left);
  const changes = (day: string) =>
    changesAfter(office, left, day).map((change) => ('term' in change ? change.term.holder : 'vacant'));
  assert.deepEqual(changes('2023-05-01'), []);
  assert.deepEqual(changes('2023-11-23'), ['vacant']);
  assert.deepEqual(changes('2026-11-23'), ['vacant', 'third']);
  assert.deepEqual(changesAfter(office, office.terms[2] as never, '2026-11-23'), []);
});

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const span = fc.tuple(day, day).map(([a, b]) => (a <= b ? [a, b] : [b, a]) as [string, string]);

test('a role is held on every day of its term and on no other, and overlaps are the same both ways', () => {
  fc.assert(
    fc.property(span, span, day, ([from, to], [from2, to2], some) => {
      const role = { title: 'R', singleHolder: true, sources: ['a'], from, to };
      assert.equal(roleAt({ roles: [role] }, some).length === 1, from <= some && some <= to);
      const other = { ...role, from: from2, to: to2 };
      assert.equal(termsOverlap(role, other), termsOverlap(other, role));
      if (to < from2 || to2 < from) assert.equal(termsOverlap(role, other), false);
      if (from < to && from2 < to2) assert.equal(termsOverlap(role, other), from2 < to && from < to2);
    }),
    { numRuns: 2000 },
  );
});

test('an office is one under all its titles, and one that has ceased has neither vacancy nor successor', () => {
  const named = (id: string, title: string, from: string, to?: string) => ({
    id,
    data: entity({ roles: [{ title, singleHolder: true, from, sources: ['a'], ...(to && { to }) }] }),
  });
  const offices = officesOf([
    named('first', 'Minister of Industry', '2018', '2020-05-01'),
    named('first', 'Minister of Trade', '2020-05-01', '2022-03-01'),
    {
      id: 'land',
      data: entity({
        kind: 'place',
        offices: [
          {
            title: 'Minister of Trade',
            titles: [{ text: 'Minister of Industry', to: '2020-05-01' }],
            to: '2022-03-01',
            sources: ['a'],
          },
        ],
        vacancies: [{ role: 'Minister of Trade', from: '2022-03-01', sources: ['a'] }],
      }),
    },
  ]);
  const one = offices.get('Minister of Industry') as Office;
  assert.equal(one, offices.get('Minister of Trade'));
  assert.deepEqual(
    changesAfter(one, one.terms[1] as never, '2023-01-01').map((change) => [
      change.from,
      change.planned,
      'ceased' in change && change.ceased.of,
    ]),
    [['2022-03-01', false, 'land']],
  );
  assert.deepEqual(changesAfter(one, one.terms[1] as never, '2022-02-01'), []);
});

test('an office ceases with the body whose it was', () => {
  const offices = officesOf([
    {
      id: 'body',
      data: entity({
        kind: 'organisation',
        offices: [{ title: 'Head', sources: ['a'] }],
        changes: [{ change: 'ceased', date: '2022', sources: ['a'] }],
      }),
    },
  ]);
  assert.equal(offices.get('Head')?.ceased?.date, '2022');
});
