import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, undiacritic } from '../../../src/names/fold.ts';
import { isCapitalised, isCapitals, tokenise } from '../../../src/names/tokens.ts';

/** The tokens of a text in a line: kind, key, place, and whether space or a line ending stands before. */
const tokens = (text: string) =>
  tokenise(text).map(
    ({ kind, key, start, end, gap, wrapped }) => `${wrapped ? '\\' : gap ? ' ' : ''}${kind} ${key} ${start}-${end}`,
  );

test('words, marks and letters of scripts without spaces stand apart, each at its place', () => {
  assert.deepEqual(tokens('Li’s US$5, y²'), [
    'word Li 0-2',
    "mark ' 2-3",
    'word s 3-4',
    ' word US 5-7',
    'mark $ 7-8',
    'word 5 8-9',
    'mark , 9-10',
    ' word y 11-12',
    'mark ² 12-13',
  ]);
  assert.deepEqual(tokens('李尚 ペトロフ氏 김정은 สวัส'), [
    'lone 李 0-1',
    'lone 尚 1-2',
    ' katakana ペトロフ 3-7',
    'lone 氏 7-8',
    ' hangul 김정은 9-12',
    ' lone ส 13-14',
    'lone วั 14-16',
    'lone ส 16-17',
  ]);
  assert.deepEqual(tokens('々〆ー _x1 é'), [
    'lone 々 0-1',
    'lone 〆 1-2',
    'katakana ー 2-3',
    ' word _x1 4-7',
    ' word é 8-9',
  ]);
});

test('a line ending is a space that wraps, and is forgotten behind the next word', () => {
  assert.deepEqual(tokens('a b\nc  d\r\ne\u2028f'), [
    'word a 0-1',
    ' word b 2-3',
    '\\word c 4-5',
    ' word d 7-8',
    '\\word e 10-11',
    '\\word f 12-13',
  ]);
  assert.deepEqual(tokens(' \n '), []);
});

test('soft hyphens, zero-width and direction characters change nothing, and part no word', () => {
  assert.deepEqual(tokens('Rus\u00adsia\u200b \u200eLi\u200f'), ['word Russia 0-7', ' word Li 10-12']);
});

test('what readers take for one character is made alike, and case is kept', () => {
  const alike: [from: string, to: string][] = [
    ['plain', 'plain'],
    ['e\u0301', 'é'],
    ['Ёлка ёж', 'Елка еж'],
    ['ｌｉ', 'li'],
    ['ｶﾞ', 'ガ'],
    ['‘x’', "'x'"],
    ['“x”', '"x"'],
    ['«x»', '"x"'],
    ['a–b—c‑d', 'a-b-c-d'],
    ['ア・イ', 'ア·イ'],
    ['أحمد إ آ', 'احمد ا ا'],
    ['علی', 'علي'],
    ['کتاب', 'كتاب'],
    ['مدرسة', 'مدرسه'],
    ['يَوم', 'يوم'],
    ['أنـقـرة', 'انقره'],
    ['שָׁלוֹם', 'שלום'],
    ['臺北', '台北'],
    ['a\u200bb', 'ab'],
  ];
  for (const [from, to] of alike) assert.equal(fold(from), to, from);
});

test('a Latin word loses its diacritics, and other scripts lose nothing', () => {
  const plain: [from: string, to: string][] = [
    ['Erdoğan', 'Erdogan'],
    ['Łódź łódź', 'Lodz lodz'],
    ['Øre øre', 'Ore ore'],
    ['straße', 'strasse'],
    ['Æsir æsir', 'Aesir aesir'],
    ['Œuvre œuvre', 'Oeuvre oeuvre'],
    ['Đorđe', 'Dorde'],
    ['ıðþə', 'idthe'],
    ['plain', 'plain'],
    ['Шойгу', 'Шойгу'],
    ['Йод', 'Йод'],
    ['李', '李'],
  ];
  for (const [from, to] of plain) assert.equal(undiacritic(from), to, from);
});

test('a capital begins a word in every script that has them', () => {
  for (const word of ['A', 'Zebra', 'Éa', 'Шойгу', 'ǅ']) assert.equal(isCapitalised(word), true, word);
  for (const word of ['a', 'zEBRA', '@A', '[A', 'éA', 'ш', '李', '1', ''])
    assert.equal(isCapitalised(word), false, word);
});

test('capitals are two of them or more, and no small letter', () => {
  for (const word of ['US', 'ЕС', 'U.S.', 'A1B', 'ÉÀ']) assert.equal(isCapitals(word), true, word);
  for (const word of ['A', 'Us', 'USa', 'uS', 'A1', '1AB', '李']) assert.equal(isCapitals(word), false, word);
});
