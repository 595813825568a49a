import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn } from '../../../../../src/library/check/text/dates-in-words.ts';

test('days, months and years are told from other numbers, in the language of the text', () => {
  const cases: [text: string, language: string, dates: string[]][] = [
    ['On 17 April there were 17', 'en', ['17 April']],
    ['April 17, 2023 and 10–16 April', 'en', ['April 17, 2023', '10–16 April', '2023']],
    ['the 17th April; 212 by Apr 5', 'en', ['17th April', 'Apr 5']],
    ['17. März', 'de', ['17. März']],
    ['17 de abril', 'es', ['17 de abril']],
    ['17 апреля', 'ru', ['17 апреля']],
    ['4月17日148人', 'ja', ['4月', '17日']],
    ['148 may die; 1,999 and 2023.5', 'en', []],
  ];
  for (const [text, language, dates] of cases) {
    assert.deepEqual(
      datesIn(text, language).map(({ start, end }) => text.slice(start, end)),
      dates,
      text,
    );
  }
});
