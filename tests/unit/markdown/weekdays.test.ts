import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrongWeekdays } from '../../../src/markdown/weekdays.ts';
import { checkedText } from './checked-text.ts';

/** The dates of which a text has the wrong weekday. */
const wrong = (text: string, language = 'en', day?: string, before?: string) =>
  wrongWeekdays(text, language, day, before).map(({ date }) => date);

test('a weekday is compared with the date beside it, in the words of the text’s language', () => {
  // 17 April 2023 was a Monday.
  const cases: [language: string, right: string, wrong: string][] = [
    ['en', 'Monday, 17 April 2023', 'Tuesday, 17 April 2023'],
    ['en', 'Monday the 17th of April, 2023', 'Tuesday the 17th of April, 2023'],
    ['en-GB', 'on Monday 17 April 2023.', 'on Sunday 17 April 2023.'],
    ['en', 'Monday, April 17, 2023', 'Tuesday, April 17, 2023'],
    ['en', '17 April 2023 (Monday)', '17 April 2023 (Tuesday)'],
    ['de', 'Montag, den 17. April 2023', 'Dienstag, den 17. April 2023'],
    ['fr', 'lundi 17 avril 2023', 'mardi 17 avril 2023'],
    ['es', 'el lunes, 17 de abril de 2023', 'el martes 17 de abril de 2023'],
    ['pt', 'segunda-feira, 17 de abril de 2023', 'terça-feira, 17 de abril de 2023'],
    ['pl', 'poniedziałek, 17 kwietnia 2023', 'wtorek, 17 kwietnia 2023'],
    ['ru', 'понедельник, 17 апреля 2023', 'вторник, 17 апреля 2023'],
    ['zh', '2023年4月17日星期一', '2023年4月17日星期二'],
    ['ja', '2023年4月17日（月）', '2023年4月17日（火）'],
    ['ja', '2023年4月17日月曜日', '2023年4月17日火曜日'],
    ['ko', '2023년 4월 17일 월요일', '2023년 4월 17일 화요일'],
  ];
  for (const [language, good, bad] of cases) {
    assert.deepEqual(wrong(good, language), [], good);
    assert.deepEqual(wrong(bad, language), ['2023-04-17'], bad);
  }
});

test('a date without a year is of the text’s year where nothing speaks against it', () => {
  const day = '2023-04-17';
  assert.deepEqual(wrong('Tuesday, 17 April', 'en', day), ['2023-04-17']);
  assert.deepEqual(wrong('Monday, 17 April', 'en', day), []);
  assert.deepEqual(wrong('Thursday, 29 December', 'en', '2024-01-05'), ['2023-12-29'], 'the year that is nearest');
  assert.deepEqual(wrong('Tuesday, 17 April'), [], 'a text that speaks of no day');
  assert.deepEqual(wrong('Tuesday, 17 October', 'en', day), [], 'a day far from it');
  assert.deepEqual(wrong('In 2018, on Tuesday, 17 April', 'en', day), [], 'another year beside it');
  assert.deepEqual(wrong('Tuesday, 17 April', 'en', day, 'It began in 2018.'), [], 'another year before it');
  assert.deepEqual(wrong('Tuesday, 17 April', 'en', day, 'From 2018 to 2023.'), ['2023-04-17']);
});

test('what is no weekday beside a date is none', () => {
  for (const text of [
    'Tuesday 17 to 19 April 2023',
    'from Friday, 14–16 April 2023',
    'Tuesday. 17 April 2023 came.',
    'Tuesday, 31 April 2023',
    'Fat Tuesday',
  ]) {
    assert.deepEqual(wrong(text, 'en', '2023-04-17'), [], text);
  }
});

test('the word before a date mark is compared with the days of the mark', () => {
  const reported = (text: string) => checkedText(text).reported;
  assert.deepEqual(reported('So [on Tuesday](date:2023-04-17).'), ['wrong-weekday 1:4']);
  assert.deepEqual(reported('So [on Monday](date:2023-04-17).'), []);
  assert.deepEqual(reported('So [on Tuesday](date:2023-04-15/2023-04-16).'), ['wrong-weekday 1:4']);
  assert.deepEqual(reported('So [on Sunday](date:2023-04-15/2023-04-16).'), []);
  assert.deepEqual(reported('So [on Tuesday](date:2023-04).'), []);
  assert.deepEqual(reported('So [every Tuesday](date:2023-04-17 "since 17 April 2023").'), []);
  assert.deepEqual(reported('So [from Monday to Tuesday](date:2023-04-17).'), []);
});

test('quoted words are somebody’s, and stay as they are', () => {
  const fields = '';
  assert.deepEqual(checkedText('“On Tuesday, 17 April 2023, it rained,” Ada said.[^a]', fields).reported, []);
  assert.deepEqual(
    checkedText('> On Tuesday, 17 April 2023, it rained.\n\nSo.[^a]', fields).reported.filter((each) =>
      each.startsWith('wrong'),
    ),
    [],
  );
});
