import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Pagefind, SearchOptions } from '../../../../src/browser/search/pagefind.ts';
import { NO_QUERY } from '../../../../src/browser/search/query.ts';
import { type Names, openIndex } from '../../../../src/browser/search/search-index.ts';
import type { NameRecord } from '../../../../src/search/name-record.ts';

interface FakePage {
  title: string;
  kind: string;
  names?: string;
  text: string;
}

const pages: FakePage[] = [
  { title: 'The minister', kind: 'report Report', text: 'li shangfu went to moscow' },
  { title: 'State visit', kind: 'event Event', names: 'State visit | Visit of Li', text: 'li' },
  { title: 'Li Shangfu', kind: 'person Person', names: 'Li Shangfu | 李尚福 | Li', text: 'li shangfu 李尚福' },
  { title: 'Sorensen', kind: 'person Person', names: 'Sorensen', text: 'sorensen' },
];

const NO_NAMES: Names = { finder: { find: () => [] }, href: (path) => path };

test('the entity whose name was asked for comes first, and says under which name', async () => {
  const index = await openIndex(fakePagefind(), NO_NAMES);
  const { results, total } = await index.ask({ ...NO_QUERY, text: 'li' }, 10);
  assert.equal(total, 3);
  assert.deepEqual(
    results.map(({ title, alsoWritten }) => [title, alsoWritten]),
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
  const index = await openIndex(fakePagefind(), NO_NAMES);
  const { results } = await index.ask({ ...NO_QUERY, text: 'shangfu' }, 10);
  assert.deepEqual(
    results.map(({ excerpt }) => excerpt),
    [undefined, '<mark>li shangfu went to moscow</mark>'],
  );
});

test('a name is found beyond the results that are shown', async () => {
  const index = await openIndex(fakePagefind(), NO_NAMES);
  const { results } = await index.ask({ ...NO_QUERY, text: 'li' }, 1);
  assert.deepEqual(
    results.map(({ title }) => title),
    ['Li Shangfu'],
  );
});

test('a letter that Pagefind does not fold is asked for in its plain spelling too', async () => {
  const { text, results } = await (await openIndex(fakePagefind(), NO_NAMES)).ask(
    { ...NO_QUERY, text: 'Sørensen' },
    10,
  );
  assert.equal(results[0]?.title, 'Sorensen');
  assert.equal(text, 'Sørensen');
});

test('a filter goes to Pagefind by its value, and its own counts are those without it', async () => {
  const asked: SearchOptions[] = [];
  const index = await openIndex(fakePagefind(asked), NO_NAMES);
  const { total, facets } = await index.ask({ ...NO_QUERY, text: 'li', kind: ['person', 'gone'] }, 10);
  assert.equal(total, 1);
  assert.deepEqual(asked[0]?.filters, { kind: { any: ['person Person'] } });
  assert.deepEqual(
    facets.kind.map(({ label, count }) => [label, count]),
    [
      ['Event', 1],
      ['gone', 0],
      ['Person', 1],
      ['Report', 1],
    ],
  );
});

test('a value that no page has leaves nothing', async () => {
  const index = await openIndex(fakePagefind(), NO_NAMES);
  assert.equal((await index.ask({ ...NO_QUERY, text: 'li', kind: ['gone'] }, 10)).total, 0);
});

test('filters alone list their pages by title', async () => {
  const asked: SearchOptions[] = [];
  const index = await openIndex(fakePagefind(asked), NO_NAMES);
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
            excerpt: `<mark>${page.text}</mark>`,
            meta: { title: page.title, ...(page.names !== undefined && { names: page.names }) },
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
  const names: Names = {
    finder: { find: () => [record('Selma', 'person', ['war']), record('Norway', 'place')] },
    href: (path) => `/news${path}`,
  };
  const index = await openIndex(fakePagefind(), names);
  const all = await index.ask({ ...NO_QUERY, text: 'selna' }, 10);
  assert.deepEqual(
    all.results.slice(0, 2).map(({ title, url }) => [title, url]),
    [
      ['Selma', '/news/entities/selma/'],
      ['Norway', '/news/entities/norway/'],
    ],
  );
  const people = await index.ask({ ...NO_QUERY, text: 'selna', kind: ['person'], topic: ['war'] }, 10);
  assert.equal(people.results[0]?.title, 'Selma');
  assert.ok(people.results.every(({ title }) => title !== 'Norway'));
  assert.equal(new Set(all.results.map(({ url }) => url)).size, all.results.length);
});
