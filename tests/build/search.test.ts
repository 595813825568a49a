import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLog, builtFile, builtPages } from '../sites/built.ts';

test('a build makes the index, of the pages that a reader looks for and no others', () => {
  const { languages } = JSON.parse(builtFile('root', 'pagefind/pagefind-entry.json')) as {
    languages: Record<string, { page_count: number }>;
  };
  // Articles, entities, claims, topics, authors and the pages about the site; no list, no 404, no page that moved.
  assert.deepEqual(
    Object.entries(languages).map(([language, { page_count }]) => [language, page_count]),
    [
      ['de', 1],
      ['en', 99],
      ['zh', 1],
    ],
  );
  assert.match(buildLog('root'), /101 pages indexed \(de 1, en 99, zh 1\)/);
  assert.equal(builtPages('root').filter(({ html }) => html.includes('data-pagefind-body')).length, 101);
});
