import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageSources } from '../../../src/views/page-sources.ts';
import { source } from './source-of.ts';

const sources = pageSources([source('a'), source('b')], new Map([['a', ['cite-a-1']]]), [
  { sources: [source('a'), source('b'), source('z')] },
  { sources: [source('a'), source('z')] },
]);

test('the sources of a page come first, and keep their numbers in the claims that name them again', () => {
  assert.deepEqual(
    sources.list.map(({ anchor, citedAt }) => [anchor, citedAt]),
    [
      ['source-a', ['cite-a-1']],
      ['source-b', []],
      ['source-z', []],
    ],
  );
  assert.deepEqual(
    sources.refs(['z', 'a', 'b', 'a', 'none']).refs.map(({ number }) => number),
    [1, 2, 3],
  );
});

test('a source that was retracted says so wherever it is cited', () => {
  const states = [{ state: 'retracted', date: '2024-05', sources: ['notice'] }];
  const { refs } = pageSources([source('a', { states }), source('b')], new Map(), []);
  assert.deepEqual(refs(['a', 'b']).refs, [
    { number: 1, anchor: 'source-a', state: 'retracted' },
    { number: 2, anchor: 'source-b' },
  ]);
});

test('reports of one origin are counted as one', () => {
  const agency = { origins: ['agency'] };
  const three = ['a', 'b', 'c'].map((id) => ({ ...source(id), ...agency }));
  const { refs } = pageSources([...three, source('d')], new Map(), []);
  assert.equal(refs(['a', 'b', 'c']).origins, 1);
  assert.equal(refs(['a', 'b', 'd']).origins, 2);
  assert.equal(refs(['a', 'd']).origins, undefined);
  assert.equal(refs(['a']).origins, undefined);
});
