import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameChunks } from '../../../src/search/index/name-records.ts';
import type { NameRecord } from '../../../src/search/names/name-record.ts';
import { byScript } from '../../../src/views/entity/by-script.ts';
import { yearInWords, yearsOf } from '../../../src/views/time/years.ts';

test('the names index comes in chunks, the first with the topics and what is mentioned most', () => {
  const record = (path: string, mentions: number, kind = 'person Person'): NameRecord => ({
    path,
    title: path,
    kind,
    names: [],
    mentions,
  });
  const records = [record('a', 1), record('b', 3), record('c', 2), record('t', 0, 'topic Topic'), record('d', 1)];
  const chunks = [...nameChunks(records, 2)].map(([path, { records: some, more }]) => [
    path,
    some.map((each) => each.path),
    more,
  ]);
  assert.deepEqual(chunks, [
    ['/search/names.json', ['t', 'b'], ['/search/names-1.json', '/search/names-2.json']],
    ['/search/names-1.json', ['c', 'a'], undefined],
    ['/search/names-2.json', ['d'], undefined],
  ]);
  const [[path, { records: none, questions }] = ['', { records: [] }], ...others] = nameChunks([]);
  assert.deepEqual([path, none, others], ['/search/names.json', [], []]);
  assert.ok(questions?.includes('who'));
});

test('many topics leave room in the first file: all but some stand behind the entities', () => {
  const kinds = ['person Person', 'person Person', ...Array.from({ length: 60 }, () => 'topic Topic')];
  const records = kinds.map(
    (kind, place): NameRecord => ({ path: `${place}`, title: '', kind, names: [], mentions: place === 1 ? 1 : 0 }),
  );
  const [first = []] = [...nameChunks(records, 45).values()].map((chunk) => chunk.records.map(({ path }) => path));
  assert.deepEqual([first[0], first[39], ...first.slice(40)], ['2', '41', '1', '0', '42', '43', '44']);
});

test('years have what speaks of them, happened and was said in them, the newest first', () => {
  const site = {
    articles: [{ id: 'a', data: { about: '2023-04-17', published: '2026-11-23' } }],
    entities: [
      { id: 'e', data: { kind: 'event', date: '2022-05~' } },
      { id: 'd', data: { kind: 'document', date: '2021' } },
    ],
    claims: [
      { id: 'c', data: { date: '2023' } },
      { id: 'n', data: {} },
    ],
  };
  const years = yearsOf(site as unknown as Parameters<typeof yearsOf>[0]);
  assert.deepEqual(
    years.map((year) => [year.year, yearInWords(year)]),
    [
      ['2023', '1 article, 1 claim'],
      ['2022', '1 event'],
    ],
  );
});

test('the newest year comes first, whatever comes first in it; the events of a year are in the order of time', () => {
  const event = (id: string, date?: string) => ({ id, data: { kind: 'event', ...(date && { date }) } });
  const site = {
    articles: [{ id: 'old', data: { published: '2021-01-01' } }],
    entities: [event('late', '2022-11-05'), event('early', '2022-02'), event('next', '2023'), event('undated')],
    claims: [
      { id: 'c', data: { date: '2024-01~' } },
      { id: 'd', data: { date: '2024' } },
    ],
  };
  const years = yearsOf(site as unknown as Parameters<typeof yearsOf>[0]);
  assert.deepEqual(
    years.map(({ year, events }) => [year, events.map(({ id }) => id)]),
    [
      ['2024', []],
      ['2023', ['next']],
      ['2022', ['early', 'late']],
      ['2021', []],
    ],
  );
  assert.deepEqual(
    years.map((year) => yearInWords(year)),
    ['2 claims', '1 event', '2 events', '1 article'],
  );
});

test('names in other scripts stand by script, in its order, with the name that is shown', () => {
  const entity = (id: string, ...names: string[]) => ({
    id,
    data: { names: names.map((text) => ({ text, language: 'und' })), aliases: [] },
  });
  const entities = [
    entity('li', 'Li Shangfu', '李尚福'),
    entity('b', 'B', 'Шойгу'),
    entity('a', 'A', 'Белоусов', 'Aa'),
  ];
  const scripts = byScript(entities as unknown as Parameters<typeof byScript>[0]);
  assert.deepEqual(
    scripts.map(({ id, title, names }) => [id, title, names.map(({ text, shown }) => `${text} ${shown}`)]),
    [
      ['script-han', 'Chinese characters', ['李尚福 Li Shangfu']],
      ['script-cyrillic', 'Cyrillic letters', ['Белоусов A', 'Шойгу B']],
    ],
  );
});

test('names in Latin letters and in the script of the name that is shown stand in no list', () => {
  const entities = [
    {
      id: 'shoigu',
      data: {
        names: [
          { text: 'Шойгу', language: 'ru' },
          { text: 'Shoigu', language: 'en' },
          { text: 'Шойґу', language: 'uk' },
          { text: '绍伊古', language: 'zh' },
        ],
        aliases: ['Serguei Shoigu', 'Кужугетович', '紹伊古'],
      },
    },
  ];
  const scripts = byScript(entities as unknown as Parameters<typeof byScript>[0]);
  assert.deepEqual(scripts, [
    {
      script: 'Han',
      id: 'script-han',
      title: 'Chinese characters',
      names: [
        { text: '绍伊古', language: 'zh', id: 'shoigu', shown: 'Шойгу' },
        { text: '紹伊古', id: 'shoigu', shown: 'Шойгу' },
      ],
    },
  ]);
});
