import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { joinShards } from '../../../../src/hosting/shards/join-shards.ts';
import { RECEIPT, type Receipt } from '../../../../src/hosting/shards/receipt.ts';

const root = mkdtempSync(join(tmpdir(), 'gloss-join-'));
const site = join(root, 'site');
after(() => rmSync(root, { recursive: true }));
beforeEach(() => rmSync(site, { recursive: true, force: true }));

const receipt = (shard: string, more: Partial<Receipt> = {}): Receipt => ({
  shard,
  base: '/news',
  minute: '2026-11-23T00:00Z',
  exchanges: { '2023': 'a', '2024': 'b', frame: 'c' },
  ...more,
});
const entry = (pages: Record<string, number>) => ({
  version: '1.5.2',
  languages: Object.fromEntries(Object.entries(pages).map(([tag, page_count]) => [tag, { hash: 'h', page_count }])),
});
const PARTS: Record<string, Record<string, string>> = {
  '2023': {
    [RECEIPT]: JSON.stringify(receipt('2023')),
    'articles/new/index.html': `the page ${'of many words '.repeat(200)}`,
    '_astro/page.css': 'main {}',
    'pagefind/2023/pagefind-entry.json': JSON.stringify(entry({ en: 1 })),
  },
  // Of this one nothing is published.
  '2024': { [RECEIPT]: JSON.stringify(receipt('2024')), '_astro/page.css': 'main {}' },
  frame: {
    [RECEIPT]: JSON.stringify(receipt('frame')),
    'index.html': 'home',
    '_astro/page.css': 'main {}',
    _redirects: '/news/articles/old/ /news/articles/new/ 301\n/news/articles/old.md /news/articles/new.md 301\n',
    'pagefind/pagefind-entry.json': JSON.stringify(entry({ en: 5 })),
    'pagefind/pagefind-entry.json.br': 'of before',
  },
};

function write(changes: Record<string, Record<string, string>> = {}, without: string[] = []): string[] {
  rmSync(join(root, 'parts'), { recursive: true, force: true });
  return Object.entries(PARTS).flatMap(([part, files]) => {
    if (without.includes(part)) return [];
    const folder = join(root, 'parts', part);
    for (const [path, text] of Object.entries({ ...files, ...changes[part] })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return [folder];
  });
}
const read = (path: string) => readFileSync(join(site, path), 'utf8');

test('the files of all parts are one site, each once, without receipts', async () => {
  const { files } = await joinShards({ parts: write(), site });
  assert.equal(read('index.html'), 'home');
  assert.match(read('articles/new/index.html'), /^the page/);
  assert.equal(read('_astro/page.css'), 'main {}');
  assert.equal(files, 6);
  assert.ok(!existsSync(join(site, RECEIPT)));
});

test('the first index names those of the shards that have one, and no older copy of it is left', async () => {
  await joinShards({ parts: write(), site });
  assert.deepEqual(JSON.parse(read('pagefind/pagefind-entry.json')), {
    ...entry({ en: 5 }),
    merged: [{ folder: '2023', languages: entry({ en: 1 }).languages }],
  });
  assert.ok(!existsSync(join(site, 'pagefind/pagefind-entry.json.br')));
});

test('an old address leads from the frame to the page of a shard, and what leads to nothing is taken out', async () => {
  await joinShards({ parts: write(), site });
  assert.match(read('articles/old/index.html'), /^the page/);
  assert.equal(read('_redirects'), '/news/articles/old/ /news/articles/new/ 301\n');
});

test('what has no compressed copy gets one, where they are wanted', async () => {
  const copied = { '2023': { 'articles/new/index.html.br': 'kept', 'articles/new/index.html.gz': 'kept' } };
  await joinShards({ parts: write(copied), site, copies: pathToFileURL(join(root, 'copies/')) });
  assert.equal(read('articles/new/index.html.br'), 'kept');
  assert.ok(existsSync(join(site, 'articles/old/index.html.br')));
  assert.ok(existsSync(join(site, 'articles/old/index.html.gz')));
});

for (const [what, changes, without, message] of [
  ['without the frame', {}, ['frame'], /The part "frame" is missing/],
  ['without a shard', {}, ['2024'], /The parts are 2023, frame, and the site consists of 2023, 2024, frame/],
  ['with a folder that is no part', { '2024': { [RECEIPT]: '' } }, [], /2024 is no part of a site in shards/],
  [
    'of other exchange files',
    { '2024': { [RECEIPT]: JSON.stringify(receipt('2024', { exchanges: { '2023': 'a', '2024': 'd', frame: 'c' } })) } },
    [],
    /frame and 2024 were not built of the same/,
  ],
  [
    'for another address',
    { '2023': { [RECEIPT]: JSON.stringify(receipt('2023', { base: '/' })) } },
    [],
    /frame and 2023 were not built of the same/,
  ],
  [
    'with two files at one path',
    { '2024': { 'index.html': 'another' } },
    [],
    /different files at one path:\n {2}index\.html/,
  ],
] as const) {
  test(`parts ${what} are refused`, async () => {
    await assert.rejects(joinShards({ parts: write(changes, [...without]), site }), message);
  });
}
