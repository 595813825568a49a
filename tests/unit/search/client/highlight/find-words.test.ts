import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findWords } from '../../../../../src/search/client/highlight/find-words.ts';

const found = (text: string, ...words: string[]) =>
  findWords(text, words).map(({ start, end }) => text.slice(start, end));

test('words are found whole, whatever their case, and in any of their forms that was given', () => {
  const cases: [text: string, words: string[], expected: string[]][] = [
    ['Aid, aided, lethal aid.', ['aid'], ['Aid', 'aid']],
    ['abc ab', ['ab', 'abc'], ['abc', 'ab']],
    ['ab a b a', ['b a'], ['b a']],
    ['banana na', ['na'], ['na']],
    ['Ørsted and ørsteds', ['ørsted'], ['Ørsted']],
    ['x1 1', ['1'], ['1']],
    ['𐐷a a', ['a'], ['a']],
    ['C++ (and C)', ['c++', '(and'], ['C++', '(and']],
  ];
  for (const [text, words, expected] of cases) assert.deepEqual(found(text, ...words), expected, text);
});

test('a group of words is found over any space between them', () => {
  assert.deepEqual(found('lethal\n   aid', ' lethal  aid '), ['lethal\n   aid']);
});

test('in scripts without spaces between words they may stand anywhere', () => {
  assert.deepEqual(found('中国国防部长李尚福在莫斯科', '李尚福'), ['李尚福']);
});

test('no words, or empty ones, are found nowhere; many are found 200 times', () => {
  assert.deepEqual(found('a b'), []);
  assert.deepEqual(found('a b', '', '  '), []);
  assert.equal(found('a '.repeat(5000), 'a').length, 200);
});
