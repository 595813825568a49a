import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const command = (name: string, ...args: string[]) =>
  spawnSync(process.execPath, [fileURLToPath(new URL(`../../../src/cli/${name}.ts`, import.meta.url)), ...args], {
    encoding: 'utf8',
  });

test('an option that a command does not have, and one without its value, are told in a sentence with those that there are', () => {
  const unknown = command('rename', '--wirte');
  assert.equal(unknown.status, 1);
  assert.equal(unknown.stderr, "Unknown option '--wirte'. There are: --merge --write --site\n");
  const bare = command('schemas', '--site');
  assert.equal(bare.status, 1);
  assert.equal(bare.stderr, "Option '--site <value>' argument missing. There are: --site\n");
});

for (const name of ['check', 'suggest', 'shards', 'new']) {
  test(`npm run ${name} tells of it so too`, () => {
    const { status, stderr } = command(name, '--banana');
    assert.equal(status, 1);
    assert.match(stderr, /^Unknown option '--banana'\. There are: (?:--[a-zA-Z-]+ ?)+\n/);
  });
}
