import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interfaceLanguage } from '../../../../src/site/words/interface-language.ts';
import { LANGUAGES } from '../../../../src/site/words/languages.ts';

test('each language of the interface speaks itself', () => {
  for (const language of Object.keys(LANGUAGES)) assert.equal(interfaceLanguage(language), language);
});

for (const [tag, language] of [
  ['en-US', 'en'],
  ['en-Latn-GB', 'en'],
  ['EN', 'en'],
  ['es-MX', 'es'],
  ['zh', 'zh'],
  ['zh-CN', 'zh'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['ar-EG', 'ar'],
  ['sr', undefined],
  ['en-Cyrl', undefined],
] as const) {
  test(`a text in ${tag} has ${language ?? 'no language of the interface'} around it`, () => {
    assert.equal(interfaceLanguage(tag), language);
  });
}

test('what is no tag is refused', () => {
  assert.throws(() => interfaceLanguage('not a tag'), RangeError);
});
