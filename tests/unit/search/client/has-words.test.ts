import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemmer } from '@orama/stemmers/english';
import { hasWords } from '../../../../src/search/client/has-words.ts';

let pages = 0;
const has = (text: string, content: string, title = 'A page') =>
  hasWords(text, { url: `/${++pages}/`, excerpt: '', content, meta: { title }, filters: {} }, [stemmer]);

test('a page has all words, in other forms, in its text or its names', () => {
  assert.equal(has('commanders', 'a command, a commander.'), true);
  assert.equal(has('using drones', 'use a drone'), true);
  assert.equal(has('Żółty', 'nothing', 'zolty'), true);
  assert.equal(has('command', 'commanders'), true);
  assert.equal(has('Maria Kuznetsova', 'Maria met him'), false);
  assert.equal(has('1457', 'it has 1,457 pages'), true);
});

test('a page with a shorter word has not the asked one', () => {
  const text = 'No one heard: he and we go so to the meeting, with Ctrl and K, in or out; is use the him.';
  for (const word of [
    'Noah',
    'Heidi',
    'Gomez',
    'Soros',
    'Weber',
    'Toto',
    'Inter',
    'Isis',
    'Usama',
    'Kuznetsov',
    'qwertz',
  ]) {
    assert.equal(has(word, text), false, word);
  }
});

test('scripts without spaces are found inside, and across words', () => {
  assert.equal(has('李尚福', '中国国防部长李尚福在莫斯科'), true);
  assert.equal(has('收合并', '吸收合并'), true);
  assert.equal(has('退市', '中国国防部长'), false);
});

test('what stands in quotation marks stands so in the page', () => {
  assert.equal(has('"documents leaked"', 'leaked documents, documents that leaked'), false);
  assert.equal(has('“documents leaked”', 'The documents leaked in April'), true);
});
