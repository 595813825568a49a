import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { BUILD_DAY, builtBytes, builtFiles, SITE } from '../sites/built.ts';
import { fixtureSite } from '../sites/fixture-site.ts';
import { buildInShards, shardTaskOf } from '../sites/in-shards.ts';
import { filesOf } from '../sites/site-files.ts';

/** The tests' own site, which stands built whole in `root`, and a shard of which nothing is published. */
const site = fixtureSite('in-shards', {}, 'tests/fixtures/site');
const [draft = ''] = readFileSync(join(site.root, 'content/articles/merrow-bridge-opens-again.md'), 'utf8').split(
  '\n---\n',
);
site.write({
  'content/articles/not-yet.md': `${draft.replace(/^published: .*$/m, "published: '2025-05-05'\ndraft: true")}\n---\nNothing yet.\n`,
});
let folder = '';
let shards: string[] = [];

before(async () => {
  ({ folder, shards } = await buildInShards(site, { day: BUILD_DAY, address: SITE, base: '/' }));
});

test('a shard has the articles of a year', () => assert.deepEqual(shards, ['2024', '2025', '2026']));

/** Parts of a large site are compressed less, all alike. */
const plain = (path: string, bytes: Buffer) => (path.endsWith('.br') ? brotliDecompressSync(bytes) : bytes);

test('built in shards and joined, all files but the index of the search are those of the site built whole', () => {
  const isIndex = (path: string) => path.startsWith('pagefind/');
  const joined = filesOf(folder);
  const whole = builtFiles('root');
  const paths = (all: Iterable<string>) => [...all].filter((path) => !isIndex(path)).sort();
  assert.deepEqual(paths(joined.keys()), paths(whole));
  assert.deepEqual(
    paths(whole).filter(
      (path) => !plain(path, joined.get(path) ?? Buffer.of()).equals(plain(path, builtBytes('root', path))),
    ),
    [],
  );
});

test('each shard with pages has an index of its own, and the first index names it; nothing else is there twice', () => {
  const entry = (path: string) =>
    JSON.parse(readFileSync(join(folder, 'pagefind', path, 'pagefind-entry.json'), 'utf8'));
  const { languages, merged } = entry('');
  assert.deepEqual(
    merged.map((each: { folder: string }) => each.folder),
    ['2024', '2026'],
  );
  for (const { folder: shard, languages: its } of merged) assert.deepEqual(its, entry(shard).languages);
  const pages = [languages, ...merged.map((each: { languages: object }) => each.languages)]
    .flatMap((each) => Object.values<{ page_count: number }>(each))
    .reduce((sum, { page_count }) => sum + page_count, 0);
  const { languages: whole } = JSON.parse(String(builtBytes('root', 'pagefind/pagefind-entry.json')));
  const all = Object.values<{ page_count: number }>(whole).reduce((sum, { page_count }) => sum + page_count, 0);
  assert.equal(pages, all);
  assert.ok(!existsSync(join(folder, 'pagefind/2026/pagefind.js')));
});

test('parts that were built of other exchange files are not joined', async () => {
  const other = join(site.root, 'other');
  rmSync(other, { recursive: true, force: true });
  cpSync(join(site.root, 'parts/2024'), other, { recursive: true });
  const receipt = JSON.parse(readFileSync(join(other, '.shard.json'), 'utf8'));
  writeFileSync(join(other, '.shard.json'), JSON.stringify({ ...receipt, minute: '2026-11-24T00:00Z' }));
  const parts = [other, ...['2025', '2026', 'frame'].map((part) => join(site.root, 'parts', part))];
  await assert.rejects(
    shardTaskOf(site, ['join', ...parts, '--outDir', folder], BUILD_DAY),
    /The parts frame and 2024 were not built of the same content, minute and address/,
  );
  assert.ok(existsSync(join(folder, 'index.html')), 'the site of before stands');
});

test('what was changed after it was extracted is not built', async () => {
  site.edit('content/articles/the-tern-islands-question.md', '\n---\n', '\n---\nOne word more.\n\n');
  const exchange = join(site.root, 'exchange');
  const how = { day: BUILD_DAY, address: SITE, out: join(site.root, 'parts/again') };
  const { code, output } = await site.build({ ...how, shard: { shard: '2026', exchange } });
  assert.notEqual(code, 0);
  assert.match(output, /The exchange file of 2026 was made of other content or by another program/);
});
