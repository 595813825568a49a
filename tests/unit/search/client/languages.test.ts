import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherIndexes, otherLanguages } from '../../../../src/search/client/load-pagefind.ts';

const indexed = { de: 3, en: 60, 'pt-br': 5 };

test('the languages beside the one of the page are searched too, the largest first', () => {
  assert.deepEqual(otherLanguages(indexed, 'en'), ['pt-br', 'de']);
  assert.deepEqual(otherLanguages(indexed, 'de-AT'), ['en', 'pt-br']);
  assert.deepEqual(otherLanguages(indexed, 'pt-BR'), ['en', 'de']);
});

test('a page in a language without an index has the largest as its own, as in Pagefind', () => {
  assert.deepEqual(otherLanguages(indexed, 'uk'), ['pt-br', 'de']);
  assert.deepEqual(otherLanguages({ en: 60 }, ''), []);
});

test('a site that was built whole has no index beside those of its languages', () => {
  const languages = { de: { page_count: 3 }, en: { page_count: 60 } };
  assert.deepEqual(otherIndexes({ languages }, 'en'), [{ folder: '', language: 'de' }]);
});

test('of a site that was built in shards each index is merged, in each of its languages', () => {
  const entry = {
    languages: { en: { page_count: 60 } },
    merged: [
      { folder: '2023', languages: { en: { page_count: 9 } } },
      { folder: '2024', languages: { en: { page_count: 7 }, de: { page_count: 2 } } },
    ],
  };
  assert.deepEqual(otherIndexes(entry, 'de'), [
    { folder: '2023/', language: 'en' },
    { folder: '2024/', language: 'en' },
    { folder: '2024/', language: 'de' },
  ]);
});
