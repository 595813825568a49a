import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { shardCommand } from '../../../src/cli/shards/shard-command.ts';
import { article, valid } from '../library/check/small-library.ts';

const root = mkdtempSync(join(tmpdir(), 'gloss-shard-command-'));
after(() => rmSync(root, { recursive: true }));
const FILES = {
  ...valid,
  'articles/two.md': article('entities: [ada]\n').replace('2026-01-01', '2024-01-01'),
  'articles/three.md': '---\npublished: 2023-01-01\n---\nNo article.\n',
};
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
  writeFileSync(join(root, 'content', path), text);
}
const run = (...args: string[]) => shardCommand(args, root, { SOURCE_DATE_EPOCH: '1795219200' });
const exchange = ['--exchange', join(root, 'exchange')];

test('the shards are listed for a matrix, and the files of one for a cache', async () => {
  assert.deepEqual(JSON.parse((await run('list')).output), ['2023', '2024', '2026']);
  assert.equal((await run('inputs', '2024')).output, 'content/articles/two.md');
});

test('parts are extracted one by one, the frame first', async () => {
  assert.match((await run('extract', '2024', ...exchange)).error, /frame\.json\.gz\. Extract frame first\./);
  assert.equal((await run('extract', 'frame', ...exchange)).code, 0);
  const { output, code } = await run('extract', '2024', ...exchange);
  assert.equal(code, 0);
  assert.match(output, /^1 files in .*2024\.json\.gz, \d+ bytes$/);
});

test('where an article is none, all that is wrong is printed and nothing written', async () => {
  await run('extract', 'frame', ...exchange);
  const { error, code } = await run('extract', '2023', ...exchange);
  assert.equal(code, 1);
  assert.match(error, /content\/articles\/three\.md:\d+:\d+/);
  assert.ok(!existsSync(join(root, 'exchange/2023.json.gz')));
});

for (const [args, message] of [
  [[], /Say what to do: list, inputs, extract, build, join\./],
  [['extract', ...exchange], /Name the shard\./],
  [['extract', '2024'], /Give the folder: --exchange FOLDER\./],
  [['extract', '1999', ...exchange], /There is no shard 1999\. There are: 2023, 2024, 2026, frame\./],
  [['build', '2024', ...exchange], /Give the folder: --outDir FOLDER\./],
  [['join', '--outDir', join(root, 'site')], /The part "frame" is missing/],
  [['join', join(root, 'public'), '--outDir', join(root, 'site')], /is no part of a site in shards/],
  [['join', '--outDir', root], /all that is in this folder would be removed/],
] as const) {
  test(`"${args[0] ?? ''}" that cannot be says why: ${message}`, async () => {
    const { error, code } = await run(...args);
    assert.match(error, message);
    assert.equal(code, 1);
  });
}
