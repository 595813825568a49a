import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declined } from '../../../src/names/forms/inflection.ts';

const CASES: readonly [language: string, name: string, forms: string][] = [
  ['ru', 'Уфа', 'Уфы Уфе Уфу Уфой'],
  ['ru', 'Египет', 'Египта Египту Египтом Египте'],
  ['ru', 'Закавказье', 'Закавказья Закавказью Закавказьем'],
  ['ru', 'Цой', 'Цоя Цою Цоем Цое'],
  ['ru', 'Мытищи', 'Мытищ Мытищам Мытищах'],
  ['uk', 'Єгипет', 'Єгипту Єгиптом Єгипті'],
  ['uk', 'Дністер', 'Дністра Дністру Дністром'],
  ['be', 'Лукашэнка', 'Лукашэнкі Лукашэнку'],
  ['be', 'Беларусь', 'Беларусі Беларуссю'],
  ['be', 'Машэраў', 'Машэрава Машэраву Машэравым'],
  ['be', 'Венгрыя', 'Венгрыі Венгрыю'],
  ['pl', 'Wrocław', 'Wrocławia Wrocławiu'],
  ['pl', 'Katowice', 'Katowic Katowicach'],
  ['pl', 'Korea', 'Korei Koreę Koreą'],
  ['pl', 'Gdynia', 'Gdyni Gdynię'],
  ['pl', 'Kacper', 'Kacpra Kacprowi Kacprem'],
  ['pl', 'Stańko', 'Stańki Stańką'],
  ['hu', 'Gábor', 'Gábort Gáborral Gábornak'],
  ['hu', 'Tito', 'Titót Titóval Titónak'],
  ['fi', 'Lappi', 'Lapin Lapissa Lappiin'],
  ['fi', 'Helsinki', 'Helsingin Helsingissä'],
  ['fi', 'Suomi', 'Suomen Suomessa Suomeen'],
  ['fi', 'Iglesias', 'Iglesiaksen'],
  ['sl', 'Becker', 'Beckerja Beckerju Beckerjem'],
  ['sl', 'Celovec', 'Celovca Celovcu'],
  ['el', 'Αιγαίο', 'Αιγαίου'],
  ['lv', 'Mārtiņš', 'Mārtiņa Mārtiņam'],
  ['de', 'Merkel', 'Merkels'],
  ['hy', 'Պետրոսյան', 'Պետրոսյանը Պետրոսյանն Պետրոսյանի Պետրոսյանից'],
  ['ka', 'ბერიძე', 'ბერიძემ ბერიძეს ბერიძის'],
  ['ka', 'კვარაცხელია', 'კვარაცხელიამ კვარაცხელიას'],
  ['ka', 'მაისაშვილი', 'მაისაშვილმა მაისაშვილის მაისაშვილს'],
  ['bn', 'রহমান', 'রহমানের রহমানকে'],
  ['ne', 'थापा', 'थापाले थापालाई थापाको'],
];
for (const [language, name, forms] of CASES) {
  test(`${language}: ${name} is declined`, () => {
    const known = new Set(declined(name, language));
    assert.deepEqual(
      forms.split(' ').filter((form) => !known.has(form)),
      [],
    );
  });
}

test('what is no word, is set in capitals, or is of another script or a language without declensions, has no other forms', () => {
  for (const [word, language] of [
    ['Уф', 'ru'],
    ['ООН', 'ru'],
    ['Су-30', 'ru'],
    ['Kabul', 'en'],
    ['Уфа', 'pl'],
    ['रहमान', 'bn'],
    ['Белград', 'de'],
    ['Белград', 'hu'],
  ] as const)
    assert.deepEqual(declined(word, language), [], word);
});
