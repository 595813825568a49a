import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold as inTexts } from '../../../src/names/letter-variants.ts';
import { foldWord } from '../../../src/protection/fold-word.ts';
import { fold as inSearch } from '../../../src/search/names/fold.ts';

const FOLDS = { inTexts, inSearch, inProtection: foldWord };

const ALIKE: readonly (readonly [what: string, ...spellings: string[]])[] = [
  ['soft hyphens and joiners', 'Russia', 'Rus\u00adsia', 'Rus\u200bsia', 'Rus\u2060sia\ufe0f', '\u200eRussia\u200f'],
  ['composed letters', 'Erdoğan', 'Erdog\u0306an'],
  ['alif', 'احمد', 'أحمد', 'إحمد', 'آحمد', 'ٱحمد'],
  ['ya', 'علي', 'علی', 'على', 'علې'],
  ['kaf', 'كتاب', 'کتاب', 'ڪتاب'],
  ['the end of a word', 'انقره', 'أنقرة', 'أنقرە'],
  ['lengthening and vowel points', 'يوم', 'يـوم', 'يَوم', 'يـَوم'],
  ['Hebrew points', 'שלום', 'שָׁלוֹם'],
  ['digits', '2031', '٢٠٣١', '۲۰۳۱'],
  ['full width', 'Li', 'Ｌｉ'],
  ['Russian ё', 'елка', 'ёлка'],
  ['two forms of one ideograph', '台北', '臺北'],
];
for (const [what, first = '', ...others] of ALIKE) {
  test(`alike in texts, in the search and among protected names: ${what}`, () => {
    for (const [where, fold] of Object.entries(FOLDS))
      for (const other of others) assert.equal(fold(other), fold(first), `${other} ${where}`);
  });
}

test('only in texts do case, diacritics and strokes tell names apart', () => {
  for (const [one, other] of [
    ['May', 'may'],
    ['Bø', 'Bo'],
    ['Ağrı', 'Agri'],
    ['Йод', 'Иод'],
  ] as const) {
    assert.notEqual(inTexts(one), inTexts(other));
    assert.equal(inSearch(one), inSearch(other));
    assert.equal(foldWord(one), foldWord(other));
  }
});

test('an apostrophe is one sign in texts, and none in the search', () => {
  for (const sign of '‘’‛ʹʻʼʽ′`´＇') {
    assert.equal(inTexts(`O${sign}Brien`), "O'Brien", sign);
    assert.equal(inSearch(`O${sign}Brien`), 'obrien', sign);
  }
});
