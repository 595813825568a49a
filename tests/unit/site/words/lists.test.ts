import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capitalise } from '../../../../src/site/words/capitalise.ts';
import { joined, listText } from '../../../../src/site/words/lists.ts';

test('a list is written as the language writes it', () => {
  assert.equal(listText([]), '');
  assert.equal(listText(['A']), 'A');
  assert.equal(listText(['A', 'B', 'C']), 'A, B, C');
  assert.equal(listText(['A', 'B'], 'or'), 'A or B');
  assert.equal(listText(['A', 'B', 'C'], 'or'), 'A, B or C');
});

test('a list of what is no text keeps its items, with the words between', () => {
  const [a, b] = [{ id: 1 }, { id: 2 }];
  assert.deepEqual(joined([a, b], 'or'), [a, ' or ', b]);
});

test('words are capitalised where they begin a sentence', () => {
  assert.equal(capitalise('denied by'), 'Denied by');
  assert.equal(capitalise(''), '');
});
