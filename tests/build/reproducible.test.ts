import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fixtureSite } from './site.ts';

/** A checksum of every file of a site's last build, the search index too. */
function checksums(root: string): Record<string, string> {
  const dist = join(root, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(dist, file)).isFile())
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dist, file)))
        .digest('hex'),
    ]),
  );
}

test('the same content gives the same bytes, from a cache or without', async () => {
  const first = fixtureSite('same-bytes-1');
  const second = fixtureSite('same-bytes-2');
  assert.equal((await first.build()).code, 0);
  const once = checksums(first.root);
  assert.ok('articles/the-engine/index.html' in once);
  assert.equal((await first.build()).code, 0);
  assert.deepEqual(checksums(first.root), once, 'built again, with a cache');
  assert.equal((await second.build()).code, 0);
  assert.deepEqual(checksums(second.root), once, 'built elsewhere');
});
