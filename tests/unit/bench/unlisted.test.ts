import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasCapitals, measure, PARTS, sum } from '../../bench/unlisted/measure.ts';

test('of the names in texts with capitals that nobody listed, four in five are found, and four in five of what is found are names', () => {
  for (const part of PARTS) {
    const { names, found, right } = sum(measure(part).filter(hasCapitals));
    assert.ok(names >= 69, part);
    assert.ok(right / names > 0.8, `${part}: ${right} of ${names} names`);
    assert.ok(right / found > 0.8, `${part}: ${right} of ${found} reported`);
  }
});
