import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lettersRun } from '../../../src/site/text-direction.ts';
import { framedIn, nameIn, runningAs, shownNameIn, writtenIn } from '../../../src/site/written-in.ts';

test('what is in another language than the words around it says so, and in which direction it runs where that differs', () => {
  assert.deepEqual(writtenIn('en', 'en'), {});
  assert.deepEqual(writtenIn(undefined, 'en'), {});
  assert.deepEqual(writtenIn('uk', 'en'), { lang: 'uk' });
  for (const language of ['ar', 'he', 'fa', 'ur', 'ps', 'syr', 'dv', 'ug', 'sd', 'yi'])
    assert.deepEqual(writtenIn(language, 'en'), { lang: language, dir: 'rtl' });
  assert.deepEqual(writtenIn('he', 'ar'), { lang: 'he' });
  assert.deepEqual(writtenIn('en', 'ar'), { lang: 'en', dir: 'ltr' });
});

test('a page runs as the language of its frame', () => {
  assert.deepEqual(framedIn('ja'), { lang: 'ja' });
  assert.deepEqual(framedIn('ar'), { lang: 'ar', dir: 'rtl' });
});

test('letters run in one direction, in both, or there are none', () => {
  for (const text of ['ירושלים!', 'کندهار ۲', 'ܣܘܪܝܝܐ', 'ދިވެހި', 'ߒߞߏ', '«ياهو» (1)'])
    assert.equal(lettersRun(text), 'rtl');
  for (const text of ['Yahoo! Inc.', '윤석열', '尹', 'हिन्दी', 'ⴰ']) assert.equal(lettersRun(text), 'ltr');
  for (const text of ['', '2023', '…!', 'ياهو Inc.']) assert.equal(lettersRun(text), undefined);
});

test('a text of unknown language is set apart where all its letters run the other way', () => {
  assert.deepEqual(runningAs('ירושלים', 'en'), { dir: 'rtl' });
  assert.deepEqual(runningAs('ירושלים', 'ar'), {});
  assert.deepEqual(runningAs('Acme', 'ar'), { dir: 'ltr' });
  assert.deepEqual(runningAs('2023', 'ar'), {});
});

test('a name runs as its letters do, whatever its language is written in most often', () => {
  assert.deepEqual(nameIn({ text: 'القدس', language: 'ar' }, 'en'), { lang: 'ar', dir: 'rtl' });
  assert.deepEqual(nameIn({ text: 'al-Quds', language: 'ar' }, 'en'), { lang: 'ar' });
  assert.deepEqual(nameIn({ text: 'al-Quds', language: 'ar' }, 'ar'), { dir: 'ltr' });
  assert.deepEqual(nameIn({ text: '5', language: 'ar' }, 'en'), { lang: 'ar', dir: 'rtl' });
});

test('among Latin letters a shown name in Latin letters needs no language; among others it does', () => {
  assert.deepEqual(shownNameIn({ text: 'Łukasz Łoś', language: 'pl' }, 'en'), {});
  assert.deepEqual(shownNameIn({ text: 'Łukasz Łoś', language: 'pl' }, 'ar'), { lang: 'pl', dir: 'ltr' });
  assert.deepEqual(shownNameIn({ text: '尹锡悦', language: 'zh' }, 'en'), { lang: 'zh' });
  assert.deepEqual(shownNameIn(undefined, 'en'), {});
});
