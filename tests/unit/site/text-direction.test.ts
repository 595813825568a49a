import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textDirection } from '../../../src/site/text-direction.ts';

test('a language is written in the direction of its script', () => {
  const rightToLeft = ['ar', 'fa', 'he', 'ur', 'yi', 'dv', 'ar-EG', 'ks', 'az-Arab', 'ckb'];
  const leftToRight = ['en', 'zh', 'zh-Hant', 'ja', 'ru', 'uk', 'tr', 'az', 'ar-Latn', 'hi'];
  for (const language of rightToLeft) assert.equal(textDirection(language), 'rtl', language);
  for (const language of leftToRight) assert.equal(textDirection(language), 'ltr', language);
});
