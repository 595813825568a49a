import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeVocabularies, nearWords, vocabulary, wordsWithStart } from '../../../../src/search/names/vocabulary.ts';
import { random } from '../../../bench/names-corpus.ts';

const list = vocabulary(
  new Map(['putin', 'pupil', 'puting', 'minister', 'ministry', 'mins', 'x'].map((word, owner) => [word, [owner]])),
);
const near = (asked: string, limit: number, begun = false) =>
  nearWords(list, asked, limit, begun).map(({ place, steps }) => [list.words[place], steps]);

test('two vocabularies made one are the same as one of the words of both', () => {
  const first: [string, number[]][] = [
    ['putin', [0, 2]],
    ['pupil', [1]],
    ['x', [2]],
  ];
  const second: [string, number[]][] = [
    ['putin', [1]],
    ['minister', [0]],
    ['y', [0]],
  ];
  const both = vocabulary(
    new Map([
      ['putin', [0, 2, 4]],
      ['pupil', [1]],
      ['x', [2]],
      ['minister', [3]],
      ['y', [3]],
    ]),
  );
  const merge = (a: typeof first, b: typeof first, more: number) =>
    mergeVocabularies(vocabulary(new Map(a)), vocabulary(new Map(b)), more);
  assert.deepEqual(merge(first, second, 3), both);
  assert.deepEqual(merge(first, [], 3), vocabulary(new Map(first)));
  assert.deepEqual(merge([], second, 0), vocabulary(new Map(second)));
});

test('words are found by their beginnings', () => {
  const found = (start: string) => wordsWithStart(list, start).map((place) => list.words[place]);
  assert.deepEqual(found('min'), ['minister', 'ministry', 'mins']);
  assert.deepEqual(found('q'), []);
  assert.deepEqual(found('xx'), []);
});

test('letters left out, added, put for others, and exchanged count one each', () => {
  assert.deepEqual(near('putin', 1), [
    ['putin', 0],
    ['puting', 1],
  ]);
  assert.deepEqual(near('ptuin', 1), [['putin', 1]]);
  assert.deepEqual(near('utin', 1), [['putin', 1]]);
  assert.deepEqual(near('pupin', 1), [
    ['pupil', 1],
    ['putin', 1],
  ]);
  assert.deepEqual(near('pxxin', 1), []);
  assert.deepEqual(near('pxxin', 2), [['putin', 2]]);
});

test('a word that is only begun is half an error away, with errors in its beginning too', () => {
  assert.deepEqual(near('minist', 0, true), [
    ['minister', 0.5],
    ['ministry', 0.5],
  ]);
  assert.deepEqual(near('mnist', 1, true), [
    ['minister', 1.5],
    ['ministry', 1.5],
  ]);
});

test('it finds what comparing with every word finds', () => {
  const letters = 'abc';
  const chance = random(7);
  const next = (below: number) => Math.floor(chance() * below);
  const word = () => Array.from({ length: 2 + next(6) }, () => letters[next(3)]).join('');
  const words = [...new Set(Array.from({ length: 300 }, word))];
  const all = vocabulary(new Map(words.map((each, owner) => [each, [owner]])));
  for (let round = 0; round < 60; round++) {
    const asked = word();
    const limit = 1 + next(2);
    const found = nearWords(all, asked, limit, false).map(({ place, steps }) => [all.words[place], steps]);
    const expected = [...words].sort().flatMap((each) => {
      const steps = distance(asked, each);
      return steps <= limit ? [[each, steps]] : [];
    });
    assert.deepEqual(found, expected, `${asked} ${limit}`);
  }
});

/** Optimal string alignment, by the book. */
function distance(a: string, b: string): number {
  const cells: number[][] = Array.from({ length: a.length + 1 }, (_, row) => [row]);
  for (let column = 0; column <= b.length; column++) (cells[0] ?? [])[column] = column;
  const cell = (row: number, column: number) => cells[row]?.[column] ?? 0;
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(cell(row - 1, column) + 1, cell(row, column - 1) + 1, cell(row - 1, column - 1) + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, cell(row - 2, column - 2) + 1);
      }
      (cells[row] ?? [])[column] = least;
    }
  }
  return cell(a.length, b.length);
}
