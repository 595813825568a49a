import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { nodeTests } from '../../steps/node-tests.ts';

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const GOOD = "import { test } from 'node:test';\ntest('it works', () => {});\n";

/** Runs files in one process, and gives what is said to have failed. */
async function failedOf(files: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'node-tests-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { outcome } = await nodeTests('run', '*.test.ts', { inOneProcess: true, root: pathToFileURL(`${folder}/`) });
  return outcome.failed.sort();
}

test('a file fails that cannot be loaded, breaks off behind its first test, or holds none', async () => {
  assert.deepEqual(
    await failedOf({
      'a-first.test.ts': GOOD,
      'breaks-off.test.ts': `${GOOD}throw new Error('No.');\n`,
      'empty.test.ts': 'export {};\n',
      'group.test.ts':
        "import { describe } from 'node:test';\ndescribe('a group that throws', () => {\n  throw new Error('No.');\n});\n",
      'imports-nothing.test.ts': `import './nothing.ts';\n${GOOD}`,
      'throws.test.ts': `throw new Error('No.');\n${GOOD}`,
      'z-last.test.ts': GOOD,
    }),
    [
      'a group that throws',
      'breaks-off.test.ts',
      'empty.test.ts: no test of it ran',
      'imports-nothing.test.ts',
      'throws.test.ts',
    ],
  );
});

test('a file that ends the process fails, and with it every other one', async () => {
  assert.deepEqual(await failedOf({ 'a.test.ts': GOOD, 'b.test.ts': 'process.exit(0);\n', 'c.test.ts': GOOD }), [
    'a.test.ts: no test of it ran',
    'b.test.ts: no test of it ran',
    'c.test.ts: no test of it ran',
  ]);
});
