import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLens, writeLens } from '../../../../src/browser/as-of/as-of-query.ts';

test('the lens is kept in the address, beside what else stands there', () => {
  for (const lens of ['written', 'checked'] as const) assert.equal(readLens(writeLens('?x=1', lens)), lens);
  assert.equal(writeLens('?x=1', 'written'), '?x=1&as-of=written');
  assert.equal(writeLens('?x=1&as-of=written', ''), '?x=1');
  assert.equal(writeLens('?as-of=written', ''), '');
});

test('anything else means both', () => {
  for (const query of ['', '?as-of=', '?as-of=never', '?as-of=Written']) assert.equal(readLens(query), '', query);
});
