import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeHtaccess } from '../../../../src/hosting/apache/write-htaccess.ts';

const folder = mkdtempSync(join(tmpdir(), 'gloss-apache-'));
after(() => rmSync(folder, { recursive: true }));

test('an .htaccess of the newsroom’s own stays, and stands before that of the build', async () => {
  writeFileSync(join(folder, '_redirects'), '/m%C3%BAsica/ /topics/music/ 301\n');
  writeFileSync(join(folder, '.htaccess'), 'AuthType Basic');
  await writeHtaccess(folder, '/', false);
  const text = readFileSync(join(folder, '.htaccess'), 'utf8');
  assert.match(text, /^AuthType Basic\n# Made by the build/);
  assert.ok(text.includes('RewriteRule "^música/$" "/topics/music/" [R=301,L]'), text);
});
