import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildLibrary } from '../../../../src/library/build-library.ts';
import { type ContentFile, parseContentFile, parseRegisterFile } from '../../../../src/library/read/content-file.ts';
import type { KeptText, TextStore } from '../../../../src/markdown/kept-texts.ts';
import { COLLECTIONS, REGISTERS, SITE_FILE } from '../../../../src/model/collection.ts';
import { article, claim, correction, person, source, valid } from '../check/small-library.ts';

type Files = Record<string, string>;

const TEXT =
  'Ada met [Grace](entity:grace) on [Tuesday](date:2026-01-06), she said[^a].\n\n## Later\n\n' +
  '“[It rains](claim:rain)”, said Grace Hopper[^b]. [It snowed](correction:rain) [then](claim:sun).\n\n<b>Ada</b> left.';

const START: Files = {
  ...valid,
  'site.yaml': '# The newsroom.\n',
  'entities/grace.md': person('Grace Hopper'),
  'claims/rain.md': claim('about: [ada]\n'),
  'claims/sun.md': claim('', 'speaker: grace\n'),
  'sources/all.yaml': source('a', 'outlet: { named: P }') + source('b', 'outlet: { named: Q }, date: 2026-01-02'),
  'articles/one.md': article(
    `entities: [ada, grace]\nclaims: [rain, sun]\nupdated: 2026-01-03\n${correction('2026-01-03')}`,
    TEXT,
  ),
  'articles/two.md': article('entities: [grace]\n', 'Grace Hopper came[^b]. Ada did not.'),
};

/** Changes of a file that bear upon its own text, or upon those of others. */
const CHANGES: [path: string, change: (text: string) => string][] = [
  ['site.yaml', () => 'defaults: { language: de }\n'],
  ['site.yaml', () => 'defaults: { language: fr, checked: newest source }\n'],
  ['entities/grace.md', (text) => text.replace('checked: 2026-01-01\n', '').replace('[a]', '[b]')],
  ['articles/one.md', (text) => text.replace('Ada met', 'Ada Lovelace met')],
  ['articles/one.md', (text) => text.replace('[^b]', '[^c]')],
  ['articles/one.md', (text) => text.replace('claims: [rain, sun]', 'claims: [rain]')],
  ['articles/one.md', (text) => text.replace('entities: [ada, grace]', 'entities: [grace]')],
  ['articles/one.md', (text) => text.replace('## Later', '## Afterwards')],
  ['articles/one.md', (text) => text.replace('id: rain, date', 'id: snow, date')],
  ['articles/one.md', (text) => text.replace('kind: report', 'kind: report\nlanguage: de')],
  ['articles/one.md', (text) => text.replace('kind: report', 'kind: report\nannotate: all')],
  ['articles/two.md', (text) => text.replace('entities: [grace]', 'entities: [grace, ada]')],
  ['articles/two.md', (text) => text.replace('came', 'came, [he said](entity:nobody)')],
  ['entities/ada.md', (text) => text.replace('text: Ada', 'text: Ada Lovelace')],
  ['entities/ada.md', (text) => text.replace('sources:', 'aliases: [she]\nsources:')],
  ['entities/ada.md', (text) => text.replace('sources:', 'familiar: true\nsources:')],
  ['entities/ada.md', (text) => text.replace('Somebody.', 'Somebody else.')],
  ['entities/ada.md', (text) => `${text}\nA friend of [Grace](entity:grace)[^b].\n`],
  ['entities/grace.md', (text) => text.replace('sources:', 'exceptions: [said Grace Hopper]\nsources:')],
  ['entities/grace.md', () => ''],
  ['claims/rain.md', (text) => text.replace('asserts', 'alleges')],
  ['claims/rain.md', (text) => text.replace('title: T', 'title: Rain')],
  ['claims/sun.md', (text) => text.replace('sources:', 'responds: [{ claim: rain, relation: denies }]\nsources:')],
  ['claims/sun.md', () => ''],
  ['sources/all.yaml', (text) => text.replace('named: Q', 'named: R')],
  ['sources/all.yaml', (text) => text.replace('title: T }\n', 'title: U }\n')],
  ['sources/all.yaml', (text) => text.replace('b: {', 'c: {')],
  [
    'sources/all.yaml',
    (text) =>
      text.replace(
        ', date: 2026-01-02',
        ', date: 2026-01-02, states: [{ state: retracted, date: 2026-01-03, sources: [a] }]',
      ),
  ],
];

function build(files: Files, texts?: TextStore, known: Map<string, ContentFile> = new Map()) {
  const parsed = Object.entries(files).flatMap(([path, text]): ContentFile[] => {
    const [folder = '', id = ''] = path.replace(/\.(?:md|yaml)$/, '').split('/');
    const register = [...REGISTERS, SITE_FILE].find((name) => name === folder);
    const collection = COLLECTIONS.find((name) => name === folder);
    if (text === '') return [];
    const before = known.get(path);
    const file = register
      ? parseRegisterFile(register, id, `content/${path}`, text, before)
      : parseContentFile(collection ?? assert.fail(), id, `content/${path}`, text, before);
    known.set(path, file);
    return [file];
  });
  return buildLibrary(parsed, { base: '/', publicFiles: new Set(), now: '2026-11-23', texts });
}

function storeIn(kept: Map<string, string>): TextStore & { hits: number } {
  const store = {
    hits: 0,
    get: (key: string) => {
      const json = kept.get(key);
      if (json !== undefined) store.hits++;
      return json === undefined ? undefined : (JSON.parse(json) as KeptText);
    },
    set: (key: string, text: KeptText) => void kept.set(key, JSON.stringify(text)),
  };
  return store;
}

/** A store that gives the same objects again and again, as a process does that goes on: nobody may change them. */
function memory(): TextStore {
  const kept = new Map<string, KeptText>();
  return { get: (key) => kept.get(key), set: (key, text) => void kept.set(key, frozen(structuredClone(text))) };
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** As plain data, without the files that findings hold. */
const plain = (built: ReturnType<typeof build>) => JSON.stringify(built);

test('whatever is changed, one change after another: with texts of before it is the same library as without', () => {
  const seen = new Set<number>();
  const start = plain(build(START));
  fc.assert(
    fc.property(fc.array(fc.nat(CHANGES.length - 1), { minLength: 1, maxLength: 8 }), (changes) => {
      const kept = new Map<string, string>();
      const remembered = memory();
      const known = new Map<string, ContentFile>();
      let [files, before] = [START, start];
      assert.equal(plain(build(files, storeIn(kept))), start);
      for (const index of changes) {
        const [path, change] = CHANGES[index] ?? assert.fail();
        files = { ...files, [path]: change(files[path] ?? '') };
        const store = storeIn(kept);
        const whole = plain(build(files));
        assert.equal(plain(build(files, store)), whole);
        assert.equal(plain(build(files, remembered, known)), whole);
        if (whole !== before) seen.add(index);
        before = whole;
        // And back again: what was kept of a later state is not taken for an earlier one.
        assert.equal(plain(build(START, storeIn(kept))), start);
      }
    }),
    { numRuns: 60, seed: 20261129 },
  );
  assert.equal(seen.size, CHANGES.length, 'each change changes something');
});

/** What a change renders, as how many texts. */
const RENDERED: [what: string, path: keyof typeof START, from: string, to: string, texts: number][] = [
  // The article that has her among its entities, and her own file, which is another now.
  ['another name of an entity renders the texts that name it', 'entities/ada.md', 'text: Ada', 'text: Ada Lovelace', 2],
  ['what else is said of an entity renders its own text alone', 'entities/ada.md', 'Somebody.', 'Another.', 1],
  [
    'a source that no text cites renders nothing',
    'sources/all.yaml',
    'a: {',
    'z: { title: Z, outlet: { named: Z } }\na: {',
    0,
  ],
];

for (const [what, path, from, to, texts] of RENDERED) {
  test(what, () => {
    const kept = new Map<string, string>();
    build(START, storeIn(kept));
    const changed = (START[path] ?? '').replace(from, to);
    assert.notEqual(changed, START[path]);
    let rendered = 0;
    build({ ...START, [path]: changed }, { ...storeIn(kept), set: () => void rendered++ });
    assert.equal(rendered, texts);
  });
}

test('the files in another order keep the same texts', () => {
  const kept = new Map<string, string>();
  build(Object.fromEntries(Object.entries(START).toReversed()), storeIn(kept));
  build(START, { ...storeIn(kept), set: () => assert.fail('rendered again') });
});
