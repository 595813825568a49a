import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readParameters, withQuery } from '../../../src/site/address-query.ts';

test('what a link of the site has in its query is read as it is', () => {
  assert.deepEqual(
    [...readParameters('?q=Li+%E6%9D%8E&kind=person&kind=place')],
    [
      ['q', 'Li 李'],
      ['kind', 'person'],
      ['kind', 'place'],
    ],
  );
  assert.deepEqual([...readParameters('')], []);
  assert.deepEqual([...readParameters('as-of=written')], [['as-of', 'written']]);
});

test('of a query that is too long the beginning is read', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `k=${index}`).join('&');
  assert.deepEqual(
    readParameters(`?${many}`).getAll('k'),
    Array.from({ length: 100 }, (_, index) => String(index)),
  );
  assert.deepEqual(readParameters(`?q=${'x'.repeat(100_000)}&kind=person`).getAll('q'), ['x'.repeat(500)]);
  assert.equal(readParameters(`?q=${'x'.repeat(100_000)}&kind=person`).get('kind'), null);
  assert.equal(readParameters(`?q=${encodeURIComponent('李'.repeat(600))}`).get('q'), '李'.repeat(500));
  assert.doesNotThrow(() => readParameters(`?q=${'%E6%9D%8'.repeat(2000)}`));
});

test('an address keeps its host whatever its path begins with, and its place in the page', () => {
  const cases: [address: string, query: string, expected: string][] = [
    ['https://gloss.example/claims/', '?topic=war', 'https://gloss.example/claims/?topic=war'],
    ['https://gloss.example//claims/', '?topic=war', 'https://gloss.example//claims/?topic=war'],
    ['https://gloss.example//other.example/x/', '', 'https://gloss.example//other.example/x/'],
    ['https://gloss.example/a/?x=1#part', '?x=1&as-of=written', 'https://gloss.example/a/?x=1&as-of=written#part'],
    ['https://gloss.example/a/?x=1#part', '', 'https://gloss.example/a/#part'],
  ];
  for (const [address, query, expected] of cases) assert.equal(withQuery(address, query), expected);
});
