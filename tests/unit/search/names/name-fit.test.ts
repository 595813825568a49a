import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitLevel } from '../../../../src/search/names/name-fit.ts';

test('a query fits a name as a whole, by its words in any order, by some of them, by beginnings, or not', () => {
  const best = ['Li Shangfu', 'shangfu li', 'shangfu', 'li s', 'sha l', 'angfu'].map((asked) =>
    fitLevel(asked, 'Li Shangfu'),
  );
  assert.deepEqual(
    best,
    [...best].sort((a, b) => b - a),
  );
  assert.equal(new Set(best).size, best.length);
  assert.equal(best.at(-1), 0);
});

test('letters are compared without their marks, and a Chinese name by its beginning', () => {
  assert.equal(fitLevel('Lukasz', 'Łukasz'), fitLevel('Łukasz', 'Łukasz'));
  assert.ok(fitLevel('李', '李尚福') > 0);
});

test('how much of a name was asked makes no difference', () => {
  assert.equal(fitLevel('china', 'State visit to China'), fitLevel('china', 'Republic of China'));
});

test('nothing asked fits nothing', () => {
  assert.equal(fitLevel('', 'Li Shangfu'), 0);
  assert.equal(fitLevel('…', 'Li Shangfu'), 0);
});
