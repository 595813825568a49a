import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceSchema } from '../../../src/model/source.ts';
import { pageSources } from '../../../src/views/page-sources.ts';

const source = (id: string, fields: object = {}) =>
  sourceSchema.parse({ id, publisher: 'The Times', title: `Title of ${id}`, ...fields });

const url = 'https://example.org/';
const sources = pageSources([source('a', { url }), source('b')], new Map([['a', ['cite-a-1']]]), [
  { id: 'said', sources: [source('x', { url }), source('y', { title: 'Title of b' }), source('z')] },
  { id: 'denied', sources: [source('a', { title: 'Other' }), source('z')] },
]);

test('the sources of a page come first, and keep their numbers in the claims that name them again', () => {
  assert.deepEqual(
    sources.list.map(({ anchor, citedAt }) => [anchor, citedAt]),
    [
      ['source-a', ['cite-a-1']],
      ['source-b', []],
      ['claim-said-source-z', []],
      ['claim-denied-source-a', []],
    ],
  );
  assert.deepEqual(
    sources.ofClaim('said', ['y', 'x', 'z']).map(({ number }) => number),
    [1, 2, 3],
  );
});

test('an id means the source of the file or claim that has it', () => {
  assert.deepEqual(sources.own(['a']), [{ number: 1, anchor: 'source-a' }]);
  assert.deepEqual(sources.ofClaim('denied', ['a', 'z']), [
    { number: 3, anchor: 'claim-said-source-z' },
    { number: 4, anchor: 'claim-denied-source-a' },
  ]);
});

test('two sources of a file with one address keep a number each, as its text counts them', () => {
  const { list, own, ofClaim } = pageSources([source('a', { url }), source('b', { url }), source('c')], new Map(), [
    { id: 'said', sources: [source('x', { url })] },
  ]);
  assert.deepEqual(
    list.map(({ anchor }) => anchor),
    ['source-a', 'source-b', 'source-c'],
  );
  assert.deepEqual(
    [...own(['a', 'b', 'c']), ...ofClaim('said', ['x'])].map(({ number }) => number),
    [1, 2, 3, 1],
  );
});
