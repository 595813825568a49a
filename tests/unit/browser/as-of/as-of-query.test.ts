import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAsOf, writeAsOf } from '../../../../src/browser/as-of/as-of-query.ts';

test('the asOf is kept in the address, beside what else stands there', () => {
  for (const asOf of ['written', 'checked'] as const) assert.equal(readAsOf(writeAsOf('?x=1', asOf)), asOf);
  assert.equal(writeAsOf('?x=1', 'written'), '?x=1&as-of=written');
  assert.equal(writeAsOf('?x=1&as-of=written', ''), '?x=1');
  assert.equal(writeAsOf('?as-of=written', ''), '');
});

test('anything else means both', () => {
  for (const query of ['', '?as-of=', '?as-of=never', '?as-of=Written']) assert.equal(readAsOf(query), '', query);
});
