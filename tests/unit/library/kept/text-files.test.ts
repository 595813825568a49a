import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { textFiles } from '../../../../src/library/kept/text-files.ts';
import type { KeptText } from '../../../../src/markdown/kept-texts.ts';

const TEXT: KeptText = {
  asked: [['entities', 'ada', '1']],
  tree: { type: 'root', children: [] },
  data: { ids: ['a'] },
};

function folderIn(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('a text is there the next time, under its key alone', (context) => {
  const folder = folderIn(context);
  textFiles(folder).set('one', TEXT);
  assert.deepEqual(textFiles(folder).get('one'), TEXT);
  assert.equal(textFiles(folder).get('two'), undefined);
});

test('a file that does not hold what was written is none', (context) => {
  const folder = folderIn(context);
  textFiles(folder).set('one', TEXT);
  const [name = ''] = readdirSync(folder);
  const text = readFileSync(join(folder, name), 'utf8');
  for (const damaged of [text.replace('ada', 'bob'), text.slice(0, -1), '']) {
    writeFileSync(join(folder, name), damaged);
    assert.equal(textFiles(folder).get('one'), undefined);
  }
});

test('what nobody asked for is removed', (context) => {
  const folder = folderIn(context);
  const first = textFiles(folder);
  first.set('one', TEXT);
  first.set('two', TEXT);
  first.forgetOthers();
  assert.equal(readdirSync(folder).length, 2);
  const next = textFiles(folder);
  next.get('one');
  next.forgetOthers();
  assert.equal(readdirSync(folder).length, 1);
  assert.deepEqual(textFiles(folder).get('one'), TEXT);
});
