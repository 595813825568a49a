import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstAppearance } from '../../../../src/outputs/json-ld/source-node.ts';
import { source as sourceOf } from '../../views/source-of.ts';

const source = (id: string, date?: string) => sourceOf(id, { date });

test('the first appearance is the earliest source, where that is beyond doubt', () => {
  assert.equal(firstAppearance([source('b', '2023-04-17'), source('a', '2023-04-14')])?.id, 'a');
  assert.equal(firstAppearance([source('a', '2023-04')])?.id, 'a');
});

test('two sources of one day, a month that holds the other day, or a source without a date leave it open', () => {
  assert.equal(firstAppearance([source('a', '2023-04-14'), source('b', '2023-04-14')]), undefined);
  assert.equal(firstAppearance([source('a', '2023-04'), source('b', '2023-04-14')]), undefined);
  assert.equal(firstAppearance([source('a', '2023-04-14'), source('b')]), undefined);
});
