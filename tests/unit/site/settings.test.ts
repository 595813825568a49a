import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textIn } from '../../../src/model/fields/text-per-language.ts';
import { settingsOf } from '../../../src/site/settings.ts';

test('a site without settings has those of the program', () => {
  const { name, language, licence, embeds, reviewRequired } = settingsOf('');
  assert.deepEqual([name, language, licence.name, embeds, reviewRequired], ['News', 'en', 'CC BY 4.0', true, false]);
});

test('the first language is the site’s own', () => {
  assert.equal(settingsOf('languages: [uk, en]').language, 'uk');
});

test('what is wrong is left out, and the rest holds', () => {
  const { name, languages, timeZone } = settingsOf(
    'name: Chronicle\nlanguages: [xx-nonsense-]\ntimeZone: Mars/Olympus\nnonsense: 1',
  );
  assert.deepEqual([name, languages, timeZone], ['Chronicle', ['en'], 'UTC']);
  assert.equal(settingsOf('name: [').name, 'News');
});

test('a text per language is that of the language, else of the site’s own, else any', () => {
  const text = { es: 'las noticias', en: 'the news' };
  assert.equal(textIn(text, 'es', 'en'), 'las noticias');
  assert.equal(textIn(text, 'fr', 'en'), 'the news');
  assert.equal(textIn({ es: 'las noticias' }, 'fr', 'en'), 'las noticias');
  assert.equal(textIn('the news', 'fr'), 'the news');
});
