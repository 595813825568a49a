import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asKnownOn } from '../../../../src/library/changes/as-known-on.ts';
import { heldAt } from '../../../../src/model/offices/role.ts';
import { entity } from '../../views/site-of.ts';
import { source } from '../../views/source-of.ts';

const ana = entity('ana', {
  sources: [
    source('begin', { date: '2023-03-12' }),
    source('end', { date: '2023-10-24' }),
    source('late', { date: '2024-06-27' }),
  ],
  roles: [
    { title: 'Minister', from: '2023-03-12', to: '2023-10-24', checked: '2023-11-01', sources: ['begin', 'end'] },
  ],
  facts: [
    { text: 'An inquiry began.', from: '2023-08-31', sources: ['late'] },
    { text: 'She is an engineer.', sources: ['begin', 'late'] },
  ],
}).data;

test('on a day, nobody knows an end that no source of that day could tell, nor what only later ones tell', () => {
  const cases: [day: string, roles: unknown[], facts: string[], sources: string[]][] = [
    ['2023-03-11', [], [], []],
    ['2023-10-01', [{ title: 'Minister', from: '2023-03-12', sources: ['begin'] }], ['She is an engineer.'], ['begin']],
    [
      '2023-10-24',
      [{ title: 'Minister', from: '2023-03-12', to: '2023-10-24', sources: ['begin', 'end'] }],
      ['She is an engineer.'],
      ['begin', 'end'],
    ],
    [
      '2024-06-27',
      [
        {
          ...{ title: 'Minister', from: '2023-03-12', to: '2023-10-24', checked: '2023-11-01' },
          sources: ['begin', 'end'],
        },
      ],
      ['An inquiry began.', 'She is an engineer.'],
      ['begin', 'end', 'late'],
    ],
  ];
  for (const [day, roles, facts, sources] of cases) {
    const known = asKnownOn(ana, day);
    assert.deepEqual(
      known.roles.map(({ singleHolder: _, important: __, ...role }) => role),
      roles,
      day,
    );
    assert.deepEqual(
      known.facts.map(({ text }) => text),
      facts,
      day,
    );
    assert.deepEqual(
      known.sources.map(({ id }) => id),
      sources,
      day,
    );
  }
});

test('an office of one day, asked as known on two others, is answered differently', () => {
  const held = (known: string) => heldAt(asKnownOn(ana, known), '2023-12-01').map(({ title }) => title);
  assert.deepEqual(held('2023-10-01'), ['Minister']);
  assert.deepEqual(held('2023-10-24'), []);
});
