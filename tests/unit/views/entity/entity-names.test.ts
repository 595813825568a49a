import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allNames, ownScriptNames, sortName } from '../../../../src/views/entity/entity-names.ts';

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
  assert.equal(sortName(named('بشار الأسد', 'الأسد')), 'أسد, بشار');
  assert.equal(sortName(named('ألمانيا')), 'ألمانيا');
  assert.equal(sortName(named('آل ثاني')), 'آل ثاني');
});

test('in Japanese a name in Han characters stands by its reading, where one is given', () => {
  const kishida = [
    { text: '岸田文雄', language: 'ja', family: '岸田' },
    { text: 'きしだ ふみお', language: 'ja', family: 'きしだ' },
  ];
  assert.equal(sortName({ names: kishida }, 'ja'), 'きしだ, ふみお');
  assert.equal(sortName({ names: kishida }, 'zh'), '岸田, 文雄');
  assert.equal(sortName({ names: kishida.slice(0, 1) }, 'ja'), '岸田, 文雄');
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
