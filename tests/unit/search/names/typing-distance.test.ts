import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { typingDistance } from '../../../../src/search/names/typing-distance.ts';

test('each of the four errors is one', () => {
  for (const typed of ['zelesky', 'zellensky', 'zelenksy', 'zelemsky'])
    assert.equal(typingDistance(typed, 'zelensky', 3), 1, typed);
  assert.equal(typingDistance('zelensky', 'zelensky', 0), 0);
  assert.equal(typingDistance('', 'abc', 3), 3);
});

test('beyond the limit it is one more than that', () => {
  assert.equal(typingDistance('putin', 'zelensky', 2), 3);
  assert.equal(typingDistance('li', 'shangfu', 1), 2);
});

test('it is the same both ways, and never more than without exchanges', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.equal(typingDistance(a, b, 99), typingDistance(b, a, 99));
      assert.ok(typingDistance(a, b, 99) <= distance(a, b));
      assert.equal(typingDistance(a, b, 2), Math.min(typingDistance(a, b, 99), 3));
    }),
    { numRuns: 2000 },
  );
});
