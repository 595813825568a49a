import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openGraphLocale } from '../../../../src/site/words/open-graph-locale.ts';

for (const [tag, locale] of [
  ['en', 'en_GB'],
  ['zh-Hant-TW', 'zh_TW'],
  ['pt-BR', 'pt_BR'],
  ['es-419', undefined],
  ['sr-Latn', undefined],
  ['sr-Latn-RS', undefined],
  ['sr-Cyrl-RS', 'sr_RS'],
  ['zh-Hans-TW', undefined],
  ['zh-Hant-HK', 'zh_HK'],
  ['uz-Latn-UZ', 'uz_UZ'],
  ['de-CH-1996', 'de_CH'],
  ['ca-ES-valencia', 'ca_ES'],
  ['ar', undefined],
  ['zh-Hans', undefined],
] as const) {
  test(`Open Graph writes the language ${tag} as ${locale ?? 'nothing'}`, () => {
    assert.equal(openGraphLocale(tag), locale);
  });
}
