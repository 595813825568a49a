import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kind } from '../../../../src/model/entity.ts';
import type { Card } from '../../../../src/views/entity/entity-card.ts';
import { nameGroups } from '../../../../src/views/entity/name-groups.ts';

const member = (kind: Kind, id: string, roles: Partial<Card['roles']> = {}) => ({
  kind,
  card: {
    id,
    path: `/entities/${id}/`,
    name: id,
    ownNames: [],
    description: `${id}.`,
    roles: { written: [], checked: [], differs: false, ...roles },
  } as unknown as Card,
});

test('names stand by kind, people first, in the order of their editor', () => {
  const groups = nameGroups([member('place', 'oslo'), member('person', 'bo'), member('person', 'ana')]);
  assert.deepEqual(
    groups.map(({ kind, lines }) => [kind, lines.map(({ id }) => id)]),
    [
      ['person', ['bo', 'ana']],
      ['place', ['oslo']],
    ],
  );
});

for (const [people, places, open] of [
  [11, 1, [true, true]],
  [6, 7, [true, false]],
  [7, 6, [false, false]],
] as const)
  test(`few names all stand open, of many only the first kind, where it is short: ${people} people, ${places} places`, () => {
    const many = (kind: Kind, count: number) => Array.from({ length: count }, (_, at) => member(kind, `${kind}-${at}`));
    const groups = nameGroups([...many('place', places), ...many('person', people)]);
    assert.deepEqual(
      groups.map((group) => group.open),
      open,
    );
  });

test('a line has the offices then and now only where they differ', () => {
  const checked = [['until May 2024'], ['then ', { id: 'bo', name: 'Bo' }]];
  const [left, kept] = [
    nameGroups([member('person', 'ana', { written: ['Minister'], checked, differs: true })]),
    nameGroups([member('person', 'ana', { written: ['Minister'], checked: [['the same']] })]),
  ].map((groups) => groups[0]?.lines[0]);
  assert.deepEqual([left?.before, left?.now], ['Minister', 'until May 2024; then Bo']);
  assert.deepEqual([kept?.before, kept?.now], ['', '']);
});
