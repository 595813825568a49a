import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fixtureSite } from './site.ts';

test('a build makes the index, of the pages that a reader looks for and no others', async () => {
  const site = fixtureSite('search');
  const { code, output } = await site.build();
  assert.equal(code, 0);
  const entry = readFileSync(join(site.root, 'dist/pagefind/pagefind-entry.json'), 'utf8');
  const { languages } = JSON.parse(entry) as { languages: Record<string, { page_count: number }> };
  // One article, four entities, two claims, a topic, an author and the about page; no list, no 404, no page that moved.
  assert.deepEqual(
    Object.entries(languages).map(([language, { page_count }]) => [language, page_count]),
    [['en', 10]],
  );
  assert.match(output, /10 pages indexed \(en 10\)/);
});

test('dev serves the index of the last build', async () => {
  const site = fixtureSite('dev-search');
  assert.equal((await site.build()).code, 0);
  const server = await site.dev();
  try {
    assert.equal(
      await server.fetch('pagefind/pagefind.js'),
      readFileSync(join(site.root, 'dist/pagefind/pagefind.js'), 'utf8'),
    );
  } finally {
    server.stop();
  }
});

test('an old address leads on to the new one', async () => {
  const site = fixtureSite('moved');
  assert.equal((await site.build()).code, 0);
  assert.match(site.page('entities/countess-of-lovelace'), /content="0; url=\/entities\/ada-lovelace\/"/);
  assert.equal(existsSync(join(site.root, 'dist/entities/ada-lovelace/index.html')), true);
});
