import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allNames, indexLetter, ownScriptNames, sortName } from '../../../../src/views/entity/entity-names.ts';

const named = (text: string, family?: string) => ({ names: [{ text, language: 'en', ...(family && { family }) }] });

test('an index has people by family name, wherever it stands in the name', () => {
  assert.equal(sortName(named('Vladimir Putin', 'Putin')), 'Putin, Vladimir');
  assert.equal(sortName(named('Li Shangfu', 'Li')), 'Li, Shangfu');
  assert.equal(sortName(named('Ursula von der Leyen', 'von der Leyen')), 'von der Leyen, Ursula');
  assert.equal(sortName(named('Kim Jong-un', 'Kim')), 'Kim, Jong-un');
  assert.equal(sortName(named('Kimberly Kim', 'Kim')), 'Kim, Kimberly');
  assert.equal(sortName(named('ʻUmar ʻAbd al-ʻAzīz', 'ʻAbd al-ʻAzīz')), 'Abd al-ʻAzīz, ʻUmar');
  assert.equal(sortName(named('習近平', '習')), '習, 近平');
  assert.equal(sortName(named('The Washington Post')), 'Washington Post');
});

test('a letter of the index carries no diacritics, and what is no letter has a place of its own', () => {
  assert.equal(indexLetter('Émile'), 'E');
  assert.equal(indexLetter('«Öffnung»'), 'O');
  assert.equal(indexLetter('2023 leak'), '#');
  assert.equal(indexLetter('Шойгу'), 'Ш');
  const plain = { Ægisson: 'A', 'ʻAbd al-ʻAzīz': 'A', Đurić: 'D', Łoś: 'L', Ørsted: 'O', Þór: 'T' };
  for (const [name, letter] of Object.entries(plain)) assert.equal(indexLetter(name), letter, name);
});

test('the name in its own script is the first one in another script; of a disputed place, one of each language', () => {
  const names = [
    { text: 'Li Shangfu', language: 'en' },
    { text: 'Li Šang-fu', language: 'cs' },
    { text: '李尚福', language: 'zh' },
  ];
  const own = (some: typeof names, dispute?: string) =>
    ownScriptNames({ names: some, dispute }).map(({ text }) => text);
  assert.deepEqual(own(names), ['李尚福']);
  assert.deepEqual(own(names.slice(0, 2)), []);
  const islands = [
    { text: 'Kuril Islands', language: 'en' },
    { text: 'Курильские острова', language: 'ru' },
    { text: '千島列島', language: 'ja' },
    { text: '北方領土', language: 'ja' },
  ];
  assert.deepEqual(own(islands), ['Курильские острова']);
  assert.deepEqual(own(islands, 'Both sides claim them.'), ['Курильские острова', '千島列島']);
});

test('every name is given once', () => {
  assert.deepEqual(allNames({ names: [{ text: 'NATO', language: 'en' }], aliases: ['OTAN', 'NATO'] }), [
    'NATO',
    'OTAN',
  ]);
});
