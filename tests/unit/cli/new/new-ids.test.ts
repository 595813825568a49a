import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idFrom, newId } from '../../../../src/cli/new/new-ids.ts';
import { betterId } from '../../../../src/library/read/check-id.ts';

/** Titles and names, with the language of the site's texts. */
const ids: [name: string, language: string, id: string | undefined][] = [
  ['Why the bridge is closed', 'en', 'why-the-bridge-is-closed'],
  ['Über uns', 'de', 'ueber-uns'],
  ['Über uns', 'en', 'uber-uns'],
  ['ÄRZTE in Görlitz: was fehlt', 'de', 'aerzte-in-goerlitz-was-fehlt'],
  ['Große Straße', 'de-AT', 'grosse-strasse'],
  ['Åse Bjørnstad', 'nb', 'aase-bjoernstad'],
  ['Åse Bjørnstad', 'sv', 'ase-bjornstad'],
  ['¿Qué pasó en Peñíscola?', 'es', 'que-paso-en-peniscola'],
  ["L'eau de l’Oise", 'fr', 'leau-de-loise'],
  ['中国', 'zh', 'zhongguo'],
  ['Володимир', 'uk', 'volodimir'],
  ['Ηράκλειο', 'el', 'irakleio'],
  ['G7 2026', 'en', 'g7-2026'],
  ['…', 'en', undefined],
  [
    'The commission that was to say why the ferry sank has said that it cannot know',
    'en',
    'the-commission-that-was-to-say-why-the-ferry-sank-has-said',
  ],
  ['a'.repeat(80), 'en', 'a'.repeat(60)],
];
for (const [name, language, id] of ids) {
  test(`${name} (${language}) has the id ${id}`, () => assert.equal(idFrom(name, language), id));
}

test('what the check proposes for a file follows the same rule', () => {
  for (const [name, language, id] of ids) {
    if (name.length < 60) assert.equal(betterId(name, undefined, language), id);
  }
});

test('an id that something has is refused with what has it, and a free one is proposed', () => {
  const taken = new Map([
    ['rain', 'articles/rain.md'],
    ['rain-2', 'articles/other.md'],
  ]);
  assert.throws(
    () => newId({ name: 'Rain', language: 'en' }, taken),
    /content\/articles\/rain\.md has the id "rain" already\..* --id rain-3$/,
  );
  assert.equal(newId({ chosen: 'rain-3', name: 'Rain', language: 'en' }, taken), 'rain-3');
  assert.throws(() => newId({ chosen: 'The Rain', name: 'Rain', language: 'en' }, taken), /Write --id the-rain$/);
  assert.throws(() => newId({ name: '…', language: 'en' }, taken), /Choose one: --id/);
});
