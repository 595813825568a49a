import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { apacheWanted } from '../../../../src/hosting/apache/apache-wanted.ts';
import { writeHtaccess } from '../../../../src/hosting/apache/write-htaccess.ts';

const folder = mkdtempSync(join(tmpdir(), 'gloss-apache-'));
after(() => rmSync(folder, { recursive: true }));

test('a site is for Apache where its file of settings says so, and no word of it is wrong', () => {
  assert.equal(apacheWanted(folder), false);
  for (const [text, wanted] of [
    ['', false],
    ['apache: true', true],
    ['apache: false', false],
    ['apache: maybe', false],
    ['apache: [', false],
  ] as const) {
    writeFileSync(join(folder, 'site.yaml'), text);
    assert.equal(apacheWanted(folder), wanted, text);
  }
});

test('an .htaccess of the newsroom’s own stays, and stands before that of the build', async () => {
  writeFileSync(join(folder, '_redirects'), '/m%C3%BAsica/ /topics/music/ 301\n');
  writeFileSync(join(folder, '.htaccess'), 'AuthType Basic');
  await writeHtaccess(folder, '/', false);
  const text = readFileSync(join(folder, '.htaccess'), 'utf8');
  assert.match(text, /^AuthType Basic\n# Made by the build/);
  assert.ok(text.includes('RewriteRule "^música/$" "/topics/music/" [R=301,L]'), text);
});
