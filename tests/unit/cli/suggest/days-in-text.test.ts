import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesInText, undatedDays } from '../../../../src/cli/suggest/days-in-text.ts';

test('dates are found in words and in figures, as precisely as they are written out', () => {
  const rows: [language: string, text: string, dates: string[]][] = [
    [
      'en',
      'On 17 April 2023, in May 2024, and on April 17.',
      ['17 April 2023 = 2023-04-17', 'May 2024 = 2024-05', 'April 17 = ?'],
    ],
    [
      'en',
      'From 2023-04-18 to 19.4.2023, in 2025.',
      ['2023-04-18 = 2023-04-18', '19.4.2023 = 2023-04-19', '2025 = 2025'],
    ],
    ['de', 'Am 18. April 2023 und im Mai 2024.', ['18. April 2023 = 2023-04-18', 'Mai 2024 = 2024-05']],
    ['cs', 'Dne 5. července 2023.', ['5. července 2023 = 2023-07-05']],
    ['es', 'El 3 de mayo de 2024.', ['3 de mayo de 2024 = 2024-05-03']],
    ['ru', 'В среду, 17 апреля 2023 года.', ['17 апреля 2023 = 2023-04-17']],
    ['ja', '2023年4月17日（月）に。', ['2023年4月17日 = 2023-04-17']],
    ['ar', 'يوم 17 أبريل 2023.', ['17 أبريل 2023 = 2023-04-17']],
    ['en', 'It cost 2,023 dollars.', []],
  ];
  for (const [language, text, dates] of rows)
    assert.deepEqual(
      datesInText(text, language).map(({ words, date = '?' }) => `${words} = ${date}`),
      dates,
      text,
    );
});

test('a weekday or “yesterday” is open where no date stands beside it, in any language', () => {
  const rows: [language: string, text: string, days: string[]][] = [
    ['en', 'On Tuesday, 17 April 2023, and on Friday.', ['Friday']],
    ['de', 'Am Montag, den 18. April 2023, am Dienstag und gestern.', ['Dienstag', 'gestern']],
    ['fr', 'Hier, mardi 2 mars 2021 et jeudi.', ['Hier', 'jeudi']],
    ['ru', 'Во вторник, в среду и вчера.', ['вторник', 'среду', 'вчера']],
    ['pl', 'W środę, 3 maja 2024, i w czwartek.', ['czwartek']],
    ['ja', '2023年4月17日（月曜日）、昨日、火曜日。', ['昨日', '火曜日']],
    ['zh', '周一和星期三。', ['周一', '星期三']],
    ['ar', 'يوم الاثنين وأمس.', ['الاثنين']],
  ];
  for (const [language, text, days] of rows)
    assert.deepEqual(
      undatedDays(text, language).map(({ words }) => words),
      days,
      text,
    );
});
