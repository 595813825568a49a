import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openGraphLocale } from '../../../../src/site/words/open-graph-locale.ts';

for (const [tag, locale] of [
  ['en', 'en_GB'],
  ['zh-Hant-TW', 'zh_TW'],
  ['pt-BR', 'pt_BR'],
  ['ar', undefined],
  ['zh-Hans', undefined],
] as const) {
  test(`Open Graph writes the language ${tag} as ${locale ?? 'nothing'}`, () => {
    assert.equal(openGraphLocale(tag), locale);
  });
}
