import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { createRomaniser } from '../../../../src/search/client/romaniser.ts';

/** What stands at the addresses of the tables; and what was asked for. */
function served({ mock }: TestContext, tables: Record<string, unknown>) {
  const asked: string[] = [];
  mock.method(globalThis, 'fetch', async (path: string) => {
    asked.push(path);
    const found = tables[path];
    if (found === undefined) throw new TypeError('offline');
    return Response.json(found);
  });
  return asked;
}

const LETTERS = { letters: { ш: 'sh', о: 'o', й: 'y', г: 'g', у: 'u' }, pairs: {} };

test('the tables are asked for once, and only when such letters are typed', async (context) => {
  const asked = served(context, { '/news/search/letters.json': LETTERS, '/news/search/characters.json': { xi: '习' } });
  const { prepare, romanise } = createRomaniser('/news/');
  await prepare('Shoigu');
  assert.deepEqual([asked, romanise('Шойгу')], [[], []]);
  await Promise.all([prepare('Шойгу'), prepare('Шойгу'), prepare('Шой')]);
  assert.deepEqual(asked, ['/news/search/letters.json']);
  assert.deepEqual(romanise('Шойгу'), ['shoygu']);
  await Promise.all([prepare('习'), prepare('习')]);
  assert.deepEqual(asked.slice(1), ['/news/search/characters.json']);
  assert.deepEqual(romanise('习'), ['xi']);
});

test('a table that did not come is asked for again', async (context) => {
  const tables: Record<string, unknown> = {};
  const asked = served(context, tables);
  const { prepare, romanise } = createRomaniser('/');
  await prepare('Шойгу');
  assert.deepEqual(romanise('Шойгу'), []);
  tables['/search/letters.json'] = LETTERS;
  await prepare('Шойгу');
  assert.deepEqual(romanise('Шойгу'), ['shoygu']);
  assert.deepEqual(asked, ['/search/letters.json', '/search/letters.json']);
});
