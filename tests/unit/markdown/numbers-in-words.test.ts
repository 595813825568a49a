import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersInWords, says } from '../../../src/markdown/numbers-in-words.ts';

test('a number in digits is read as the language of the text writes it', () => {
  const cases: [text: string, language: string, values: number[]][] = [
    ['148', 'en', [148]],
    ['1,234.5 people', 'en', [1234.5]],
    ['1.234', 'en', [1.234]],
    ['1.234 Menschen', 'de', [1234]],
    ['1.234,5', 'de', [1234.5]],
    ['1\u202f234', 'fr', [1234]],
    ["1'234", 'de-CH', [1234]],
    ['1,20,000', 'hi', [120000, 1]],
    ['١٬٢٣٤', 'ar', [1234]],
    ['۱۴۸', 'fa', [148]],
    ['１４８人', 'ja', [148]],
    ['between 140 and 150', 'en', [140, 150]],
    ['dozens, and covid19', 'en', []],
  ];
  for (const [text, language, values] of cases) {
    assert.deepEqual(
      numbersInWords(text, language).map(({ value }) => value),
      values,
      text,
    );
  }
});

test('a space may part thousands or numbers: both are read', () => {
  const values = (text: string) => numbersInWords(text, 'en').map(({ value }) => value);
  assert.ok(values('10 000').includes(10_000));
  assert.deepEqual(values('in 2023 148'), [2023, 148]);
});

test('a word for a power of ten counts where the short forms of the language have it', () => {
  const cases: [text: string, language: string, value: number][] = [
    ['1.2 million', 'en', 1.2e6],
    ['€28.4 billion.', 'en', 28.4e9],
    ['£1.2bn', 'en', 1.2e9],
    ['3,5 Millionen', 'de', 3.5e6],
    ['1,2 Mrd. Euro', 'de', 1.2e9],
    ['12,5 млн', 'ru', 12.5e6],
    ['12万人', 'zh', 120_000],
    ['12 लाख', 'hi', 1.2e6],
  ];
  for (const [text, language, value] of cases) assert.equal(numbersInWords(text, language)[0]?.value, value, text);
});

test('a letter that is a unit as well leaves the number as it is, too', () => {
  assert.deepEqual(
    numbersInWords('100 m', 'en').map(({ value }) => value),
    [100_000_000, 100],
  );
});

test('letters of no known meaning at a number leave open what it is', () => {
  assert.deepEqual(
    numbersInWords('12xyz, 12 and 1.2bn', 'en').map(({ isWhole }) => isWhole),
    [false, true, true],
  );
});

test('a written number says an amount, exactly or rounded to the last digit that it writes', () => {
  const cases: [text: string, amount: number, says: boolean][] = [
    ['148', 148, true],
    ['150', 148, false],
    ['48', 48.2, true],
    ['48.2', 48.24, true],
    ['48.2', 48.3, false],
    ['7.8 billion', 7_812_345_678, true],
    ['7.9 billion', 7_812_345_678, false],
    ['28,000', 28_412, true],
    ['29,000', 28_412, false],
    ['1 million', 1_300_000, false],
    ['5.5', -5.5, true],
    ['200.0', 203, false],
    ['0', 0, true],
  ];
  for (const [text, amount, expected] of cases) {
    assert.equal(
      numbersInWords(text, 'en').some((number) => says(number, amount)),
      expected,
      `${text} for ${amount}`,
    );
  }
});
