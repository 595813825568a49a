import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, foldedForms, foldedWords } from '../../../../src/search/names/fold.ts';

test('Latin letters lose case, diacritics and strokes', () => {
  const plain: Record<string, string> = {
    'José María Áñez': 'jose maria anez',
    'Łukasz Żółtowski': 'lukasz zoltowski',
    'Søren Ørsted': 'soren orsted',
    'Đorđe Đoković': 'dorde dokovic',
    'Işıl Yıldız': 'isil yildiz',
    İstanbul: 'istanbul',
    Straße: 'strasse',
    'Æthelred Œuvre': 'aethelred oeuvre',
    'Nguyễn Văn Thiệu': 'nguyen van thieu',
    Þór: 'thor',
  };
  for (const [name, expected] of Object.entries(plain)) assert.equal(fold(name), expected);
});

test('hyphens part words, apostrophes and full stops do not', () => {
  assert.deepEqual(foldedWords('Li Shang-Fu'), ['li', 'shang', 'fu']);
  assert.deepEqual(foldedWords("Putin’s O'Brien"), ['putins', 'obrien']);
  assert.deepEqual(foldedWords('S.D. (the party)'), ['sd', 'the', 'party']);
  assert.deepEqual(foldedWords(' – '), []);
});

test('Cyrillic, Greek, Arabic and Hebrew lose their marks, other scripts keep them', () => {
  assert.equal(fold('Фёдор'), 'федор');
  assert.equal(fold('Αθήνα'), 'αθηνα');
  assert.equal(fold('مُحَمَّد'), 'محمد');
  assert.equal(fold('शिवाजी'), 'शिवाजी');
  assert.equal(fold('がぎぐ'), 'がぎぐ');
  assert.equal(fold('김정은'), '김정은');
  assert.equal(fold('李尚福'), '李尚福');
});

test('folding twice is folding once', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
});

test('only a name with a letter that has no diacritic to strip gets a folded form', () => {
  assert.deepEqual(foldedForms(['José', 'Łukasz', 'łukasz', '李尚福']), ['lukasz']);
});
