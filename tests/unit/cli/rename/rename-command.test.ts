import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { renameCommand } from '../../../../src/cli/rename/rename-command.ts';
import { writeFiles } from '../../../../src/cli/rename/write-files.ts';
import { article, person, valid } from '../../library/check/small-library.ts';

const root = mkdtempSync(join(tmpdir(), 'rename-'));
after(() => rmSync(root, { recursive: true }));

beforeEach(() => {
  rmSync(join(root, 'content'), { recursive: true, force: true });
  for (const [path, text] of Object.entries(valid)) put(path, text);
});

function put(path: string, text: string | Buffer): void {
  const file = join(root, 'content', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const read = (path: string) => readFileSync(join(root, 'content', path), 'utf8');
const run = (what: string, to: string, more: { merge?: boolean; write?: boolean } = {}) =>
  renameCommand(root, [what, to], { merge: false, write: false, ...more }, { SOURCE_DATE_EPOCH: '1795910400' });

test('it shows the files with their places, and writes nothing unless it is asked to', async () => {
  const { stdout, code } = await run('entities/ada', 'ada-lovelace');
  assert.equal(
    stdout,
    'content/articles/one.md  1 place\ncontent/entities/ada.md becomes content/entities/ada-lovelace.md\n' +
      '2 files, 1 place\nNothing is written yet: add --write.',
  );
  assert.equal(code, 0);
  assert.equal(read('articles/one.md'), valid['articles/one.md']);
});

test('with --write the files are changed, and the two may be given as paths', async () => {
  const { code } = await run('content/entities/ada.md', 'entities/ada-lovelace', { write: true });
  assert.equal(code, 0);
  assert.match(read('articles/one.md'), /^entities: \[ada-lovelace\]$/m);
  assert.match(read('entities/ada-lovelace.md'), /^formerly: \[ada\]$/m);
  assert.ok(!existsSync(join(root, 'content/entities/ada.md')));
});

test('where the check would find an error that is new, all stays as it is', async () => {
  put('entities/bob.md', person('Bob'));
  put('articles/one.md', article('entities: [{ id: ada, note: One. }, { id: bob, note: Two. }]\n', 'Ada and Bob.'));
  const { stderr, code } = await run('entities/ada', 'bob', { merge: true, write: true });
  assert.match(stderr, /the check would then find[\s\S]*"bob" is named twice/);
  assert.equal(code, 1);
  assert.ok(existsSync(join(root, 'content/entities/ada.md')));
});

test('an error that was there before, of the same entry too, stops nothing', async () => {
  put('entities/ada.md', person('Ada', 'topics: [nothing]\nunknown: ada\n'));
  assert.equal((await run('entities/ada', 'ada-lovelace')).code, 0);
});

test('a merger tells of what the check would warn of', async () => {
  put('sources/all.yaml', 'a: { outlet: { named: P }, title: T }\nb: { outlet: { named: P }, title: T }\n');
  const { stdout } = await run('sources/b', 'a', { merge: true });
  assert.match(stdout, /content\/sources\/all.yaml:2 {2}the entry b goes; a stays/);
});

test('what it does not know is refused with what there is', async () => {
  for (const [what, to] of [
    ['policies/ethics', 'x'],
    ['ada', 'x'],
    ['entities/ada', ''],
  ] as const) {
    assert.match((await run(what, to)).stderr, /Say which entry.*entities, claims/);
  }
  assert.match(
    (await renameCommand('/nowhere', ['entities/a', 'b'], { merge: false, write: false }, {})).stderr,
    /no folder/,
  );
});

test('a file that is another one by now, or is no UTF-8, stops all writing', async () => {
  const change = (path: string) => [{ path, text: 'x', count: 1 }];
  const before = [{ path: 'articles/one.md', text: 'another text' }];
  assert.ok(await writeFiles(join(root, 'content'), before, change('articles/one.md')));
  put('topics/old.md', Buffer.from([0x2d, 0xe9, 0x0a]));
  const misread = [{ path: 'topics/old.md', text: readFileSync(join(root, 'content/topics/old.md'), 'utf8') }];
  assert.ok(await writeFiles(join(root, 'content'), misread, change('topics/old.md')));
  assert.equal(read('articles/one.md'), valid['articles/one.md']);
});

test('what is written already is put back where one file cannot be written', async () => {
  const before = Object.entries(valid).map(([path, text]) => ({ path, text: text ?? '' }));
  const failed = await writeFiles(join(root, 'content'), before, [
    { path: 'topics/war.md', newPath: 'topics/peace.md', text: 'x', count: 1 },
    { path: 'entities/ada.md', text: undefined, count: 0 },
    { path: 'articles/one.md', newPath: 'no/folder/one.md', text: 'x', count: 1 },
  ]);
  assert.match(failed?.refused ?? '', /All files are as they were/);
  for (const [path, text] of Object.entries(valid)) assert.equal(read(path), text);
  assert.ok(!existsSync(join(root, 'content/topics/peace.md')));
});
