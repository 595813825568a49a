import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Name, nameAt, namesAt } from '../../../src/model/name.ts';

const name = (text: string, from?: string, to?: string, language = 'en'): Name => ({
  text,
  language,
  ...(from && { from }),
  ...(to && { to }),
});

const renamed = [
  name('Norfirm', '2020-05-01'),
  name('Oldfirm', undefined, '2020-05-01'),
  name('Норфирм', '2020', undefined, 'ru'),
];
/** [what holds, names, day, the name on it]. */
const cases: [holds: string, names: Name[], day: string, expected: string][] = [
  ['before a renaming the old name', renamed, '2020-04-30', 'Oldfirm'],
  ['on its day the new one', renamed, '2020-05-01', 'Norfirm'],
  ['after it the new one', renamed, '2023-01-01', 'Norfirm'],
  [
    'a former name counts where the shown one has no dates',
    [name('New'), name('Old', undefined, '2016')],
    '2014-01-01',
    'Old',
  ],
  ['and no longer when it has ended', [name('New'), name('Old', undefined, '2016')], '2017-01-01', 'New'],
  [
    'a second name without an end does not take the place of the shown one',
    [name('A'), name('B', '2025')],
    '2026-01-01',
    'A',
  ],
  [
    'a former name in another language is none of the page',
    [name('A'), name('Б', undefined, '2016', 'ru')],
    '2014-01-01',
    'A',
  ],
  ['where no name is known for the day, the shown one', [name('A', '2020')], '2014-01-01', 'A'],
];

for (const [holds, names, day, expected] of cases)
  test(`the name on a day: ${holds}`, () => assert.equal(nameAt({ names }, day)?.text, expected));

test('the names on a day begin with that name, and leave out those that were none then', () => {
  assert.deepEqual(
    namesAt({ names: renamed }, '2019-01-01').map(({ text }) => text),
    ['Oldfirm'],
  );
  assert.deepEqual(
    namesAt({ names: renamed }, '2021-01-01').map(({ text }) => text),
    ['Norfirm', 'Норфирм'],
  );
});
