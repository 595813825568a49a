import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { isInShard } from '../../../../src/hosting/shards/pages-of-shard.ts';
import { FORMAT, writeExchange } from '../../../../src/library/shards/exchange.ts';
import type { ToldPage } from '../../../../src/library/shards/told.ts';

const exchange = mkdtempSync(join(tmpdir(), 'gloss-pages-'));
after(() => rmSync(exchange, { recursive: true }));
const tell = (shard: string, path: string, formerly: string[] = []) => {
  const page: ToldPage = { collection: 'articles', path, bytes: '', data: { formerly }, found: {} };
  writeExchange(exchange, { format: FORMAT, shard, program: '', madeWith: '', pages: [page], entries: [] });
};
tell('2023', 'content/articles/one.md', ['first']);
tell('2024', 'content/articles/2024/two.md');

const PAGES: [component: string, pathname: string, shard: string][] = [
  ['src/pages/articles/[id].astro', '/articles/one', '2023'],
  ['src/pages/articles/[id].astro', 'articles/first/', '2023'],
  ['src/pages/articles/[id].md.ts', '/articles/one.md', '2023'],
  ['src/pages/articles/[id].png.ts', '/articles/two.png', '2024'],
  ['../../src/pages/articles/[id].astro', '/articles/two/', '2024'],
  ['src/pages/articles/index.astro', '/articles', 'frame'],
  ['src/pages/entities/[id].astro', '/entities/one', 'frame'],
  ['src/pages/[...list]/older/[part].astro', '/articles/older/1', 'frame'],
  ['src/pages/[...withdrawn].astro', '/articles/gone', 'frame'],
  ['src/pages/[...address].astro', '/2013/05/one', 'frame'],
  ['src/pages/index.astro', '/', 'frame'],
];

for (const [component, pathname, owner] of PAGES) {
  test(`${pathname} of ${component} is written by ${owner} alone`, () => {
    const writers = ['2023', '2024', 'frame'].filter((shard) => isInShard({ shard, exchange })(component, pathname));
    assert.deepEqual(writers, [owner]);
  });
}
