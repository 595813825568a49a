import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLibrary } from '../../../../../src/library/build-library.ts';
import { parseContentFile, parseRegisterFile } from '../../../../../src/library/read/content-file.ts';
import { COLLECTIONS } from '../../../../../src/model/collection.ts';

const sources = 'sources: [a]\n';
const person = (name: string, lines = '') =>
  `---\nkind: person\nnames: [{ text: ${name}, language: en }]\ndescription: Somebody\nsummary: Somebody.\n${sources}checked: 2026-01-01\n${lines}---\n`;
const claim = (lines = '') =>
  `---\ntitle: T\nstatement: S.\nspeaker: ada\nact: asserts\n${sources}checked: 2026-01-01\n${lines}---\n`;

/** A site in which everything names everything else. */
const SITE: Readonly<Record<string, string>> = {
  'authors/desk.md': '---\nname: The desk\nrole: Writes\n---\n',
  'topics/war.md':
    '---\ntitle: War\nsummary: S.\n---\nOf [her](entity:ada), who [said](claim:rain) it in [the report](/articles/one/).\n',
  'entities/ada.md': person(
    'Ada Byron',
    'roles: [{ title: Minister, singleHolder: true, to: 1849, sources: [a] }]\ntopics: [war]\n',
  ),
  'entities/bob.md': person('Bob', 'relations: [{ relation: knew, entity: newton, sources: [a] }]\n').replace(
    'checked:',
    'vacancies: [{ role: Minister, from: 1850, sources: [a] }]\nchecked:',
  ),
  'claims/rain.md': claim('topics: [war]\nquote: { text: it rains, language: en }\n'),
  'claims/no-rain.md': claim('answers: [{ claim: rain, relation: denies }]\n'),
  'claims/still.md': claim('answers: [{ claim: no-rain, relation: disputes }]\n'),
  'articles/one.md':
    '---\ntitle: She said “it rains”\nsummary: S.\nkind: report\npublished: 2026-01-01\nauthors: [desk]\ntopics: [war]\n' +
    `entities:\n  - ada\n  - { id: newton, kind: person, names: [{ text: Newton, language: en }], description: D, summary: S, ${sources.trim()}, checked: 2026-01-01 }\n` +
    'claims: [rain]\n---\nAda Byron and [Newton](entity:newton) [said](claim:rain) so, which [others](claim:no-rain) [denied](claim:still).\n\n' +
    'See [her](/entities/ada/), [above](#term-ada), [the war](/topics/war/), [it](/claims/rain/), [all](/claims/by/speaker/ada/).\n',
  'articles/two.md':
    '---\ntitle: T\nsummary: S.\nkind: report\npublished: 2025-01-01\nauthors: [desk]\n---\nSee [one](/articles/one/#term-newton) and [2026](/years/2026/).\n',
};

function reported(files: Readonly<Record<string, string>>): string[] {
  const parsed = Object.entries(files).map(([path, text]) => {
    const [collection = '', name = ''] = path.split('/');
    const known = COLLECTIONS.find((each) => each === collection);
    assert.ok(known);
    return parseContentFile(known, name.replace(/\.md$/, ''), path, text);
  });
  const register = parseRegisterFile('sources', 'all', 'sources/all.yaml', 'a: { outlet: { named: P }, title: T }\n');
  const { findings } = buildLibrary([...parsed, register], { base: '/', publicFiles: new Set() });
  return findings.map(({ rule, file }) => `${file} ${rule}`);
}

test('the site is right', () => assert.deepEqual(reported(SITE), []));

/** How a file can be broken, and the rule that then names it. */
const breaks: [what: string, change: (text: string) => string, rule: string][] = [
  ['an unquoted colon', (text) => text.replace(/^(title|name|description): (.*)/m, '$1: Now: $2'), 'invalid-yaml'],
  ['YAML that cannot be mended', (text) => text.replace('---\n', '---\n%x: 1\n'), 'invalid-yaml'],
  ['no frontmatter', (text) => text.replace('---\n', ''), 'missing-frontmatter'],
  ['frontmatter without an end', (text) => text.replace('\n---\n', '\n\n'), 'missing-frontmatter'],
];
for (const [what, change, rule] of breaks) {
  for (const path of Object.keys(SITE)) {
    test(`${what} in ${path} is one finding, and nothing follows from it`, () => {
      const text = SITE[path] ?? '';
      assert.deepEqual(reported({ ...SITE, [path]: change(text) }), [`${path} ${rule}`]);
    });
  }
}

test('a file with a wrong name is one finding, and what names it as it should be is right', () => {
  for (const path of Object.keys(SITE)) {
    const { [path]: text = '', ...rest } = SITE;
    const wrong = path.replace(/\/(.)/, (_, letter: string) => `/${letter.toUpperCase()}`);
    assert.deepEqual(reported({ ...rest, [wrong]: text }), [`${wrong} invalid-id`]);
  }
});

test('what has nothing to do with the broken file is found all the same', () => {
  const broken = { ...SITE, 'topics/war.md': 'No frontmatter.\n' };
  const text = (SITE['articles/two.md'] ?? '').replace(
    '[2026]',
    '[nobody](entity:nobody), [nothing](/topics/peace/) and [2026]',
  );
  assert.deepEqual(reported({ ...broken, 'articles/two.md': text }), [
    'articles/two.md unknown-entity',
    'articles/two.md dead-link',
    'topics/war.md missing-frontmatter',
  ]);
});
