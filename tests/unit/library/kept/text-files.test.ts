import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { textFiles } from '../../../../src/library/kept/text-files.ts';
import type { KeptText } from '../../../../src/markdown/kept-texts.ts';

const TEXT: KeptText = {
  asked: [['entities', 'ada', '1']],
  tree: { type: 'root', children: [{ type: 'text', value: 'Two\nlines' }] },
  data: { ids: ['a'] },
};

/** A folder in which texts are kept under some keys. */
function folderWith(context: TestContext, ...keys: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const store = textFiles(folder);
  for (const key of keys) store.set(key, TEXT);
  store.save();
  return folder;
}

test('a text is there the next time, under its key alone', (context) => {
  const folder = folderWith(context, 'a1', 'b1');
  for (const key of ['a1', 'b1']) assert.deepEqual(textFiles(folder).get(key), TEXT);
  for (const key of ['a2', 'c1']) assert.equal(textFiles(folder).get(key), undefined);
});

test('a text that was just rendered is there at once, as it will be read', (context) => {
  const known = new Map<string, KeptText>();
  for (const store of [textFiles(folderWith(context)), textFiles(folderWith(context), known)]) {
    store.set('a1', TEXT);
    assert.deepEqual(store.get('a1'), TEXT);
    assert.notEqual(store.get('a1'), TEXT);
    store.save();
  }
  assert.deepEqual(known.get('a1'), TEXT);
});

test('a file that does not hold what was written is none, and the next text is kept all the same', (context) => {
  const folder = folderWith(context, 'a1');
  const [name = ''] = readdirSync(folder);
  const text = readFileSync(join(folder, name), 'latin1');
  for (const damaged of [text.replace('ada', 'bob'), text.slice(0, -1), '']) {
    writeFileSync(join(folder, name), damaged, 'latin1');
    const store = textFiles(folder);
    assert.equal(store.get('a1'), undefined);
    store.set('a1', TEXT);
    store.save();
    assert.deepEqual(textFiles(folder).get('a1'), TEXT);
  }
});

test('what nobody asked for is removed, and nothing is written where nothing is new', (context) => {
  const folder = folderWith(context, 'a1', 'a2', 'b1');
  assert.equal(readdirSync(folder).length, 2);
  const next = textFiles(folder);
  next.get('a1');
  next.save();
  assert.equal(readdirSync(folder).length, 1);
  assert.equal(textFiles(folder).get('a2'), undefined);
  const state = () => readdirSync(folder).map((name) => [name, statSync(join(folder, name)).ino]);
  const before = state();
  const again = textFiles(folder);
  assert.deepEqual(again.get('a1'), TEXT);
  again.save();
  assert.deepEqual(state(), before);
});

test('a process that goes on keeps what it has met, and all that it has not', (context) => {
  const folder = folderWith(context, 'a1', 'a2');
  const known = new Map<string, KeptText>();
  const first = textFiles(folder, known);
  first.get('a1');
  first.get('a2');
  first.save();
  const second = textFiles(folder, known);
  assert.equal(second.get('a1'), known.get('a1'));
  second.get('a2');
  second.set('a3', TEXT);
  second.save();
  for (const key of ['a1', 'a2', 'a3']) assert.deepEqual(textFiles(folder).get(key), TEXT, key);
});
