import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { isInShard } from '../../../../src/hosting/shards/pages-of-shard.ts';
import { type ExchangedArticle, FORMAT, writeExchange } from '../../../../src/library/shards/exchange.ts';

const exchange = mkdtempSync(join(tmpdir(), 'gloss-pages-'));
after(() => rmSync(exchange, { recursive: true }));
const told = (id: string, formerly: string[] = []) =>
  ({ path: `content/articles/${id}.md`, bytes: '', data: { formerly }, found: {} }) as unknown as ExchangedArticle;
writeExchange(exchange, { format: FORMAT, shard: '2023', madeOf: '', articles: [told('one', ['first'])] });
writeExchange(exchange, { format: FORMAT, shard: '2024', madeOf: '', articles: [told('2024/two')] });

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
  ['src/pages/index.astro', '/', 'frame'],
];

for (const [component, pathname, owner] of PAGES) {
  test(`${pathname} of ${component} is written by ${owner} alone`, () => {
    const writers = ['2023', '2024', 'frame'].filter((shard) => isInShard({ shard, exchange })(component, pathname));
    assert.deepEqual(writers, [owner]);
  });
}
