import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entitySchema } from '../../../../src/model/entity.ts';
import { officesOf } from '../../../../src/model/offices/office.ts';
import type { Role } from '../../../../src/model/offices/role.ts';
import { continues, lastOf } from '../../../../src/model/time/continuity.ts';
import { entity } from '../../views/site-of.ts';

const role = (title: string, span: string, organisation?: string): Role => {
  const [from = '', to = ''] = span.split('/');
  return {
    title,
    singleHolder: true,
    important: false,
    sources: ['a'],
    ...(from && { from }),
    ...(to && { to }),
    ...(organisation && { organisation }),
  };
};

const data = (fields: object) => entity('x', { kind: 'organisation', ...fields }).data;
const bodies: Record<string, ReturnType<typeof data>> = {
  ministry: data({
    offices: [
      {
        title: 'Minister of Industry and Trade',
        titles: [{ text: 'Minister of Industry', to: '2020-05-01' }],
        sources: ['a'],
      },
    ],
  }),
  oldfirm: data({
    names: [{ text: 'Oldfirm', language: 'en' }],
    changes: [{ change: 'merged into', entity: 'bigfirm', date: '2021-03-01', sources: ['a'] }],
  }),
  bigfirm: data({ names: [{ text: 'Bigfirm', language: 'en' }] }),
  norfirm: data({
    names: [
      { text: 'Norfirm', language: 'en', from: '2020-05-01' },
      { text: 'Sudfirm', language: 'en', to: '2020-05-01' },
    ],
    changes: [{ change: 'renamed', date: '2020-05-01', sources: ['a'] }],
  }),
};
const known = {
  offices: officesOf(Object.entries(bodies).map(([id, entry]) => ({ id, data: entry }))),
  bodyOf: (id: string) => bodies[id],
};

/** [what holds, the role that ended, the one that began, whether it is the same one still]. */
const cases: [holds: string, earlier: Role, later: Role, same: boolean][] = [
  [
    'an office outlives its renaming',
    role('Minister of Industry', '2018/2020-05-01'),
    role('Minister of Industry and Trade', '2020-05-01'),
    true,
  ],
  [
    'but not a gap',
    role('Minister of Industry', '2018/2019-05-01'),
    role('Minister of Industry and Trade', '2020-05-01'),
    false,
  ],
  [
    'another office is taken',
    role('Minister of Industry', '2018/2020-05-01'),
    role('Minister of Justice', '2020-05-01'),
    false,
  ],
  [
    'a second term is no new office',
    role('Chair', '2018/2020', 'bigfirm'),
    role('Chair', '2020/2022', 'bigfirm'),
    true,
  ],
  [
    'people move with a firm that is merged',
    role('Head of Oldfirm', '2018/2021-03-01', 'oldfirm'),
    role('Head of Bigfirm', '2021-03-01', 'bigfirm'),
    true,
  ],
  [
    'unless they become something else in it',
    role('Head of Oldfirm', '2018/2021-03-01', 'oldfirm'),
    role('Director of Bigfirm', '2021-03-01', 'bigfirm'),
    false,
  ],
  [
    'or move on another day',
    role('Head of Oldfirm', '2018/2021-04-01', 'oldfirm'),
    role('Head of Bigfirm', '2021-04-01', 'bigfirm'),
    false,
  ],
  [
    'people move with a firm that changes its name',
    role('Head of Sudfirm', '2018/2020-05-01', 'norfirm'),
    role('Head of Norfirm', '2020-05-01', 'norfirm'),
    true,
  ],
  [
    'a role without an end goes on by itself',
    role('Chair', '2018', 'bigfirm'),
    role('Chair', '2020', 'bigfirm'),
    false,
  ],
];

for (const [holds, earlier, later, same] of cases)
  test(holds, () => assert.equal(continues(earlier, later, known), same));

test('a role is followed through all its titles, and comes to an end where they go in a ring', () => {
  const [one, two] = [
    role('Minister of Industry', '2018/2020-05-01'),
    role('Minister of Industry and Trade', '2020-05-01/2022'),
  ];
  assert.equal(lastOf(one, [two, one], known), two);
  assert.equal(lastOf(two, [two, one], known), two);
  const [a, b] = [role('Minister of Industry', '2020/2020'), role('Minister of Industry and Trade', '2020/2020')];
  assert.equal(lastOf(a, [a, b], known), b);
});

test('what was merged or split names the other one, and nothing else does', () => {
  const changes = (change: string, other?: string) =>
    entitySchema.shape.changes.safeParse([{ change, date: '2020', sources: ['a'], ...(other && { entity: other }) }])
      .success;
  for (const change of ['merged into', 'split from'])
    assert.deepEqual([changes(change, 'b'), changes(change)], [true, false], change);
  for (const change of ['renamed', 'ceased'])
    assert.deepEqual([changes(change, 'b'), changes(change)], [false, true], change);
});
