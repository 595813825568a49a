import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Pagefind, SearchOptions } from '../../../../src/search/client/load-pagefind.ts';
import { type Names, suggest } from '../../../../src/search/client/name-results.ts';
import { NO_QUERY } from '../../../../src/search/client/query.ts';
import { type Means, openIndex } from '../../../../src/search/client/search-index.ts';
import { createNameFinder } from '../../../../src/search/names/name-finder.ts';
import type { NameRecord } from '../../../../src/search/names/name-record.ts';

interface FakePage {
  day?: string;
  title: string;
  kind: string;
  names?: string;
  text: string;
}

const pages: FakePage[] = [
  { day: '2023-04-17', title: 'The minister', kind: 'report Report', text: 'li shangfu went to moscow' },
  { day: '2022-01-01', title: 'State visit', kind: 'event Event', names: 'State visit | Visit of Li', text: 'li' },
  { title: 'Li Shangfu', kind: 'person Person', names: 'Li Shangfu | 李尚福 | Li', text: 'li shangfu 李尚福' },
  { title: 'Sorensen', kind: 'person Person', names: 'Sorensen', text: 'sorensen' },
];

const MEANS: Means = { stems: [], reach: async () => undefined };

/** The names of some records, in Latin letters. */
const namesOf = (records: readonly NameRecord[], href: Names['href'] = (path) => path): Names => ({
  finder: createNameFinder(records),
  href,
  prepare: async () => undefined,
  romanise: () => [],
});

const NO_NAMES = namesOf([]);

test('the entity whose name was asked for comes first, and says under which name', async () => {
  const index = await openIndex(fakePagefind(), NO_NAMES, MEANS);
  const { results, total } = await index.ask({ ...NO_QUERY, text: 'li' }, 10);
  assert.equal(total, 3);
  assert.deepEqual(
    results.map(({ title, reason }) => [title, reason && 'name' in reason ? reason.name : undefined]),
    [
      ['Li Shangfu', 'Li'],
      ['State visit', 'Visit of Li'],
      ['The minister', undefined],
    ],
  );
  assert.deepEqual(
    results.map(({ kind }) => kind),
    ['Person', 'Event', 'Report'],
  );
});

test('the excerpt stands where the text was found, not where a name says enough', async () => {
  const index = await openIndex(fakePagefind(), NO_NAMES, MEANS);
  const { results } = await index.ask({ ...NO_QUERY, text: 'shangfu' }, 10);
  assert.deepEqual(
    results.map(({ passage }) => passage?.excerpt),
    [undefined, '<mark>li shangfu went to moscow</mark>'],
  );
});

test('a name is found beyond the results that are shown', async () => {
  const index = await openIndex(fakePagefind(), NO_NAMES, MEANS);
  const { results } = await index.ask({ ...NO_QUERY, text: 'li' }, 1);
  assert.deepEqual(
    results.map(({ title }) => title),
    ['Li Shangfu'],
  );
});

test('a letter that Pagefind does not fold is asked for in its plain spelling too', async () => {
  const { text, results } = await (await openIndex(fakePagefind(), NO_NAMES, MEANS)).ask(
    { ...NO_QUERY, text: 'Sørensen' },
    10,
  );
  assert.equal(results[0]?.title, 'Sorensen');
  assert.equal(text, 'Sørensen');
});

test('a filter goes to Pagefind by its value, and its own counts are those without it', async () => {
  const asked: SearchOptions[] = [];
  const index = await openIndex(fakePagefind(asked), NO_NAMES, MEANS);
  const { total, facets } = await index.ask({ ...NO_QUERY, text: 'li', kind: ['person', 'gone'] }, 10);
  assert.equal(total, 1);
  assert.deepEqual(asked[0]?.filters, { kind: { any: ['person Person'] } });
  assert.deepEqual(
    facets?.kind.map(({ label, count }) => [label, count]),
    [
      ['Event', 1],
      ['Person', 1],
      ['Report', 1],
      ['gone', 0],
    ],
  );
});

test('how each filter would narrow is counted where it is seen, and nothing of it is loaded before', async () => {
  let loads = 0;
  const pagefind = fakePagefind();
  const filters = () => {
    loads++;
    return pagefind.filters();
  };
  const index = await openIndex({ ...pagefind, filters }, NO_NAMES, MEANS);
  assert.equal((await index.ask({ ...NO_QUERY, text: 'li' }, 10)).facets, undefined);
  assert.equal(loads, 0);
  assert.equal((await index.ask({ ...NO_QUERY, text: 'li' }, 10, true)).facets?.kind.length, 3);
  await index.ask({ ...NO_QUERY, text: 'shangfu' }, 10, true);
  assert.equal(loads, 1);
});

test('Pagefind is told which of its results are read', async () => {
  const asked: SearchOptions[] = [];
  const index = await openIndex(fakePagefind(asked), NO_NAMES, MEANS);
  await index.ask({ ...NO_QUERY, text: 'li' }, 20);
  await index.ask({ ...NO_QUERY, text: 'li', sort: 'newest' }, 20);
  const fields = ['names', 'folded', 'title'];
  assert.deepEqual(
    asked.map(({ keep }) => keep),
    [
      { first: 20, named: 30, fields },
      { first: 100, named: 0, fields },
    ],
  );
});

test('a value that no page has leaves nothing', async () => {
  const index = await openIndex(fakePagefind(), NO_NAMES, MEANS);
  assert.equal((await index.ask({ ...NO_QUERY, text: 'li', kind: ['gone'] }, 10)).total, 0);
});

test('filters alone list their pages by title', async () => {
  const asked: SearchOptions[] = [];
  const index = await openIndex(fakePagefind(asked), NO_NAMES, MEANS);
  const { total } = await index.ask({ ...NO_QUERY, kind: ['person'] }, 10);
  assert.equal(total, 2);
  assert.deepEqual(asked[0]?.sort, { title: 'asc' });
});

/** Finds pages whose text has every word, in the order of the list, as Pagefind's API answers. */
function fakePagefind(asked: SearchOptions[] = []): Pagefind {
  const count = (found: FakePage[]) => ({
    kind: Object.fromEntries(
      pages.map(({ kind }) => [kind, found.filter((page) => page.kind === kind).length] as const),
    ),
    topic: {},
  });
  return {
    options: async () => {},
    init: async () => {},
    mergeIndex: async () => {},
    preload: async () => {},
    filters: async () => count(pages),
    search: async (text, options = {}) => {
      asked.push(options);
      const words = (text ?? '').toLowerCase().split(' ').filter(Boolean);
      const allowed = options.filters?.['kind']?.any;
      const found = pages
        .filter((page) => words.every((word) => page.text.split(' ').includes(word)))
        .filter(({ kind }) => allowed?.includes(kind) ?? true);
      return {
        filters: count(found),
        results: found.map((page) => ({
          ...(page.names !== undefined && { matchedMetaFields: ['names'] }),
          data: async () => ({
            url: `/${page.title}/`,
            content: page.text,
            excerpt: `<mark>${page.text}</mark>`,
            meta: {
              title: page.title,
              ...(page.day && { day: page.day }),
              ...(page.names !== undefined && { names: page.names }),
            },
            filters: { kind: [page.kind] },
          }),
        })),
      };
    },
  };
}

test('what the names index finds stands first, once, and passes the filters', async () => {
  const record = (title: string, kind: string, topics: string[] = []): NameRecord => ({
    path: `/entities/${title.toLowerCase()}/`,
    title,
    kind: `${kind} ${kind}`,
    names: [title],
    topics,
  });
  const names = namesOf([record('Selma', 'person', ['war']), record('Selma Bay', 'place')], (path) => `/news${path}`);
  const index = await openIndex(fakePagefind(), names, MEANS);
  const all = await index.ask({ ...NO_QUERY, text: 'selma' }, 10);
  assert.deepEqual(
    all.results.slice(0, 2).map(({ title, url }) => [title, url]),
    [
      ['Selma', '/news/entities/selma/'],
      ['Selma Bay', '/news/entities/selma bay/'],
    ],
  );
  const people = await index.ask({ ...NO_QUERY, text: 'selma', kind: ['person'], topic: ['war'] }, 10);
  assert.equal(people.results[0]?.title, 'Selma');
  assert.ok(people.results.every(({ title }) => title !== 'Selma Bay'));
  assert.equal(new Set(all.results.map(({ url }) => url)).size, all.results.length);
});

test('by date the newest comes first, and what has no date last', async () => {
  const index = await openIndex(fakePagefind(), NO_NAMES, MEANS);
  const titles = async (sort: 'newest' | 'oldest') =>
    (await index.ask({ ...NO_QUERY, text: 'li', sort }, 10)).results.map(({ title }) => title);
  assert.deepEqual(await titles('newest'), ['The minister', 'State visit', 'Li Shangfu']);
  assert.deepEqual(await titles('oldest'), ['State visit', 'The minister', 'Li Shangfu']);
});

test('where nothing is found the nearest names are offered, and what Pagefind gives for a shorter word is not', async () => {
  const records: NameRecord[] = [
    { path: '/m/', title: 'Marinka', kind: 'person Person', names: ['Marinka'] },
    { path: '/k/', title: 'Karinka', kind: 'person Person', names: ['Karinka'] },
  ];
  const index = await openIndex(fakePagefind(), namesOf(records), MEANS);
  const answer = await index.ask({ ...NO_QUERY, text: 'Xarixka' }, 10);
  assert.deepEqual(
    [answer.total, answer.nearest, answer.results.map(({ title }) => title)],
    [0, true, ['Karinka', 'Marinka']],
  );
  const shortened: Pagefind = { ...fakePagefind(), search: (_, options) => fakePagefind().search('li', options) };
  assert.equal((await (await openIndex(shortened, NO_NAMES, MEANS)).ask({ ...NO_QUERY, text: 'lisbon' }, 10)).total, 0);
});

test('texts are searched for the name that was meant, when nobody writes it as it was typed', async () => {
  const records: NameRecord[] = [{ path: '/li/', title: 'Shangfu', kind: 'person Person', names: ['Shangfu'] }];
  const index = await openIndex(fakePagefind(), namesOf(records), MEANS);
  const { results } = await index.ask({ ...NO_QUERY, text: 'shanfu' }, 10);
  assert.deepEqual(
    results.map(({ title }) => title),
    ['Shangfu', 'The minister', 'Li Shangfu'],
  );
});

test('a name that is not the typed one says so, even where it is the title', () => {
  const records: NameRecord[] = [
    { path: '/m/', title: 'Makarov', kind: 'person Person', names: ['Makarov', 'Макаров'] },
  ];
  const names = namesOf(records);
  const reason = (text: string) => suggest({ ...NO_QUERY, text }, names).results[0]?.reason;
  assert.equal(reason('makarov'), undefined);
  assert.deepEqual(reason('makarow'), { how: 'sound' });
  assert.deepEqual(reason('Mbkarov'), { how: 'near' });
  assert.deepEqual(reason('макаров'), { how: 'written', name: 'Макаров' });
});

test('with several indexes it is read on until as many pages as are wanted have the words', async () => {
  const texts = [
    ...Array.from({ length: 25 }, () => 'a wit'),
    'the witnesses came',
    ...Array(15).fill('wit'),
    'witnesses',
  ];
  const several: Pagefind = {
    ...fakePagefind(),
    search: async (_, { keep } = {}) => ({
      filters: {},
      total: texts.length,
      results: texts.slice(0, keep?.first).map((content, place) => ({
        data: async () => ({ url: `/${place}/`, content, excerpt: content, meta: { title: 'T' }, filters: {} }),
      })),
    }),
  };
  const ask = async (areSeveral: boolean) => {
    const index = await openIndex(several, NO_NAMES, { ...MEANS, areSeveral });
    const { results, total } = await index.ask({ ...NO_QUERY, text: 'witnesses' }, 10);
    return { urls: results.map(({ url }) => url), total };
  };
  assert.deepEqual(await ask(true), { urls: ['/25/', '/41/'], total: 2 });
  assert.deepEqual(await ask(false), { urls: [], total: 0 }, 'in one index the first tell of all');
});
