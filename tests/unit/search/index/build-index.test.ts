import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildIndex, IndexError, openIndex } from '../../../../src/search/index/build-index.ts';

test('pages with data-pagefind-body are indexed, by language; other pages are not', async () => {
  const folder = site({
    'index.html': '<html lang="en"><body><main data-pagefind-body><h1>Home</h1><p>Text.</p></main></body></html>',
    'moved/index.html': '<html lang="en"><body><p>This page has moved.</p></body></html>',
    'de/index.html': '<html lang="de"><body><main data-pagefind-body><h1>Eins</h1></main></body></html>',
  });
  assert.deepEqual(await buildIndex(folder), { de: 1, en: 1 });
  const files = readdirSync(join(folder, 'pagefind'));
  assert.ok(files.includes('pagefind.js'));
  assert.deepEqual(
    files.filter((name) => name.includes('ui') || name.includes('highlight')),
    [],
  );
});

test('a page whose text is in another language than its frame is indexed in that of the text', async () => {
  const index = await openIndex();
  const page = (main: string) => `<html lang="en"><body><nav>Home</nav>${main}</body></html>`;
  await index.addPage(
    page('<main id="main" data-language="uk" data-pagefind-body><h1>Дощ</h1></main>'),
    'a/index.html',
  );
  await index.addPage(page('<main id="main" data-pagefind-body><h1>Rain</h1></main>'), 'b/index.html');
  assert.deepEqual(await index.write(site({})), { en: 1, uk: 1 });
});

test('the index of a shard lies in a folder of its own, and is what is merged: no script, style or WebAssembly', async () => {
  const folder = site({
    'articles/one/index.html': '<html lang="en"><body><main data-pagefind-body><h1>One</h1></main></body></html>',
  });
  assert.deepEqual(await buildIndex(folder, '2024'), { en: 1 });
  assert.deepEqual(readdirSync(join(folder, 'pagefind')), ['2024']);
  const files = readdirSync(join(folder, 'pagefind/2024'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name.replace(/^.*\./, ''));
  assert.deepEqual([...new Set(files)].sort(), ['json', 'pf_fragment', 'pf_index', 'pf_meta']);
});

test('a shard without a page to index has no index', async () => {
  const folder = site({ 'readme.txt': 'no page' });
  assert.deepEqual(await buildIndex(folder, '2024'), {});
  assert.deepEqual(readdirSync(folder), ['readme.txt']);
});

test('a site without a page to index is an error that says what to look for', async () => {
  await assert.rejects(buildIndex(site({ 'readme.txt': 'no page' })), (error) => {
    assert.ok(error instanceof IndexError);
    assert.equal(error.name, 'IndexError');
    assert.equal(error.message, 'Pagefind indexed no page: does any page have data-pagefind-body on its main element?');
    return true;
  });
});

function site(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'index-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
