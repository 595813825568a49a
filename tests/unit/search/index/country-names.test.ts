import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryNames, countryWords } from '../../../../src/search/index/country-names.ts';

test('a country has its names in other languages, and nothing else has', () => {
  const named = (kind: string, text: string) => countryNames({ kind, names: [{ text }], aliases: [] });
  for (const name of ['Frankreich', 'Франция', '法国', '法國', 'فرنسا'])
    assert.ok(named('place', 'France').includes(name), name);
  assert.deepEqual(named('place', 'Paris'), []);
  assert.deepEqual(named('person', 'Chad'), []);
});

test('the office of a country has its short name and its adjectives', () => {
  const words: Record<string, string[]> = {
    'President of France': ['french'],
    'Prime Minister of the United Kingdom': ['uk', 'british'],
    'King of the Netherlands': ['dutch'],
    'Prime Minister of Denmark': ['danish'],
    'President of Switzerland': ['swiss'],
    'Prime Minister of Spain': ['spanish'],
  };
  for (const [title, expected] of Object.entries(words)) assert.deepEqual(countryWords(title), expected, title);
  const american = countryWords('President of the United States');
  assert.ok(american.includes('us') && american.includes('american'), american.join());
  // These begin as the name does, or are another country's.
  for (const title of [
    'President of Brazil',
    'Chancellor of Germany',
    'Minister of Defence of China',
    'Mayor of Paris',
  ]) {
    assert.deepEqual(countryWords(title), [], title);
  }
});
