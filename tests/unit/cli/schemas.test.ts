import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../../src/cli/schemas.ts', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'schemas-'));
after(() => rmSync(root, { recursive: true }));

const run = () => spawnSync(process.execPath, [command, '--site', root], { encoding: 'utf8' });

test('a folder without content is refused, and nothing is written there', () => {
  const { status, stderr } = run();
  assert.equal(status, 1);
  assert.match(stderr, /^There is no folder .+content\. Give the folder of a site: --site FOLDER\.\n$/);
  assert.ok(!existsSync(join(root, '.astro')));
});

test('it names the files that it wrote, and a second time says that nothing has changed', () => {
  cpSync(new URL('../../fixtures/small/content', import.meta.url), join(root, 'content'), { recursive: true });
  assert.match(
    run().stdout,
    /^\.astro\/collections\/articles\.schema\.json\n[\s\S]*\.astro\/collections\/collections\.json\n$/,
  );
  assert.equal(run().stdout, 'Nothing has changed.\n');
});
