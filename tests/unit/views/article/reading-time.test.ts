import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import { countWords, minutesFor, proseOf } from '../../../../src/views/article/reading-time.ts';

for (const [words, minutes] of [
  [0, 1],
  [100, 1],
  [356, 1],
  [357, 2],
  [1402, 6],
] as const) {
  test(`${words} words take ${minutes} minutes at 238 a minute`, () => {
    assert.equal(minutesFor(words), minutes);
  });
}

test('words are counted by the rules of their language', () => {
  assert.equal(countWords('China’s minister – in 2023 – went to Moscow.', 'en'), 7);
  assert.equal(countWords('李尚福访问莫斯科。', 'zh') > 2, true);
  assert.equal(countWords('', 'en'), 0);
});

test('the words of names, passages and numbers are read, and what marks them is not', () => {
  const text = h('p', [
    'He met ',
    h('a.mention', 'Putin'),
    ' and ',
    h('a.claim-mark', { dataWord: 'alleges' }, 'paid him '),
    h('a.number-mark', { dataWord: '4 May 2024' }, '20 euros'),
    h('sup.citation', h('a', '1')),
    h('span.side-note', [h('b', { dataText: '1' })]),
    '.',
  ]);
  assert.equal(proseOf(text), 'He met Putin and paid him 20 euros.');
});
