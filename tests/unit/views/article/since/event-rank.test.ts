import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byRank, rankOf } from '../../../../../src/views/article/since/event-rank.ts';
import type { FoundEvent } from '../../../../../src/views/article/since/later-event.ts';
import { mainPeople } from '../../../../../src/views/article/since/main-people.ts';
import { sincePublication } from '../../../../../src/views/article/since-publication.ts';
import { article, entity, siteOf } from '../../site-of.ts';

const ada = entity('ada', { names: [{ text: 'Ada Byron', language: 'en', family: 'Byron' }] });
const bo = entity('bo', { names: [{ text: 'Bo Lind', language: 'en', family: 'Lind' }] });
const land = entity('land', { kind: 'place' });
const members = [
  { entity: ada, noted: true, mentioned: true },
  { entity: bo, noted: false, mentioned: true },
  { entity: land, noted: true, mentioned: true },
];

test('the main people are those whom title or summary names, else those with a note; a place is nobody', () => {
  const cases: [object, string[]][] = [
    [{ title: 'Lind goes to Land' }, ['bo']],
    [{ summary: 'Ada Byron met Bo Lind.' }, ['ada', 'bo']],
    [{ title: 'A visit to Land' }, ['ada']],
  ];
  for (const [fields, ids] of cases) assert.deepEqual([...mainPeople(article('x', fields).data, members)], ids);
});

test('the ranks: important, the main people’s lives and offices, offices in the text, the rest', () => {
  const main = new Set(['ada']);
  const cases: [Parameters<typeof rankOf>[0], number][] = [
    [{ important: true, record: 'timeline' }, 1],
    [{ important: false, of: 'ada', record: 'fact' }, 2],
    [{ important: false, of: 'ada', record: 'office', inText: true }, 2],
    [{ important: false, of: 'ada', record: 'tie' }, 4],
    [{ important: false, of: 'bo', record: 'office', inText: true }, 3],
    [{ important: false, of: 'bo', record: 'office' }, 4],
    [{ important: false, of: 'bo', record: 'fact' }, 4],
    [{ important: false, record: 'claim' }, 4],
  ];
  for (const [event, rank] of cases) assert.equal(rankOf(event, main), rank, JSON.stringify(event));
});

test('inside a rank the newest stands first', () => {
  const event = (at: string, of: string): FoundEvent => ({
    at,
    of,
    record: 'fact',
    kind: 'event',
    important: false,
    parts: [],
    sources: [],
  });
  const sorted = [event('2024', 'bo'), event('2025', 'bo'), event('2023', 'ada')].sort(byRank(new Set(['ada'])));
  assert.deepEqual(
    sorted.map(({ at }) => at),
    ['2023', '2025', '2024'],
  );
});

test('an office counts as named where the text mentions who held it, and so does who came after', () => {
  const role = { title: 'Minister', singleHolder: true, sources: ['a'] };
  const site = siteOf({
    entities: [
      entity('ada', { facts: [{ text: 'She sang.', from: '2024', sources: ['a'] }] }),
      entity('bo', { roles: [{ ...role, from: '2020', to: '2023-10-24' }] }),
      entity('cy', { roles: [{ ...role, from: '2023-12-29' }] }),
    ],
  });
  const order = (mentions: string[]) => {
    const text = article('x', { title: 'What Ana said', entities: [{ id: 'ada', note: 'N.' }, 'bo'] });
    const entities = text.data.entities.map((each) => (each.id === 'bo' ? { ...each, mentions } : each));
    const found = sincePublication({ ...text, data: { ...text.data, entities } }, site, '2026-01-01');
    return found.map(({ of, date }) => `${of?.id} ${date.machine}`);
  };
  assert.deepEqual(order(['mention-bo-1']), ['ada 2024', 'cy 2023-12-29', 'bo 2023-10-24']);
});
