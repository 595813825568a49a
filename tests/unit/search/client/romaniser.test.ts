import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRomaniser } from '../../../../src/search/client/romaniser.ts';

/** What stands at the addresses of the tables; and what was asked for. */
function served(tables: Record<string, unknown>) {
  const asked: string[] = [];
  globalThis.fetch = async (path) => {
    asked.push(String(path));
    return Response.json(tables[String(path)] ?? null);
  };
  return asked;
}

const LETTERS = { letters: { ш: 'sh', о: 'o', й: 'y', г: 'g', у: 'u' }, pairs: {} };

test('the tables are asked for once, and only when such letters are typed', async () => {
  const asked = served({ '/news/search/letters.json': LETTERS, '/news/search/characters.json': { xi: '习' } });
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

test('a table that did not come is asked for again', async () => {
  const asked = served({});
  const { prepare, romanise } = createRomaniser('/');
  globalThis.fetch = async () => {
    throw new TypeError('offline');
  };
  await prepare('Шойгу');
  assert.deepEqual(romanise('Шойгу'), []);
  served({ '/search/letters.json': LETTERS });
  await prepare('Шойгу');
  assert.deepEqual([romanise('Шойгу'), asked], [['shoygu'], []]);
});
