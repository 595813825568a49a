import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherLanguages } from '../../../../src/search/client/load-pagefind.ts';

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
