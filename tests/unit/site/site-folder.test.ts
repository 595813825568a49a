import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { cacheOf, contentMeant } from '../../../src/site/site-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'gloss-site-folder-'));
after(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'bare/content'), { recursive: true });
mkdirSync(join(root, 'whole/node_modules'), { recursive: true });

test('content is meant by its folder, and by the folder around it', () => {
  const content = join(root, 'bare/content');
  assert.deepEqual(contentMeant(content), { content });
  assert.deepEqual(contentMeant(join(root, 'bare/')), { content });
});

test('a folder without content is refused, with what to give', () => {
  const refused = contentMeant(join(root, 'whole'));
  assert.ok('refused' in refused);
  assert.match(
    refused.refused,
    /^There is no folder .*content\. Give the folder of a site, or the folder "content" in it\.$/,
  );
});

test('what is made of a site is kept among its packages, and beside those of the program where it has none', () => {
  assert.equal(cacheOf(join(root, 'whole')), join(root, 'whole/node_modules/.astro'));
  const kept = cacheOf(join(root, 'bare'));
  assert.ok(!kept.startsWith(root));
  assert.match(kept.replaceAll('\\', '/'), /node_modules\/\.astro\/sites\/[0-9a-f]{16}$/);
});
