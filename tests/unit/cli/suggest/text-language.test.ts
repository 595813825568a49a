import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { guessLanguage } from '../../../../src/cli/suggest/text-language.ts';

test('the language of a text is guessed from its letters', () => {
  const file = new URL('../../../bench/unlisted/tuning.yaml', import.meta.url);
  const texts = parse(readFileSync(file, 'utf8')) as { language: string; text: string }[];
  assert.equal(texts.length, 10);
  for (const { language, text } of texts) assert.equal(guessLanguage(text), language);
});

test('too little text is taken for the likely language of its script, and Latin letters for English', () => {
  assert.deepEqual(['Ja.', '', 'Да.', 'はい', '是', 'نعم', 'כן', 'हाँ'].map(guessLanguage), [
    'en',
    'en',
    'ru',
    'ja',
    'zh',
    'ar',
    'he',
    'hi',
  ]);
});
