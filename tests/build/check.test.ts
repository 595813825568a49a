import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fixtureSite } from '../sites/fixture-site.ts';

const script = fileURLToPath(new URL('../../src/cli/check.ts', import.meta.url));
/** What is set where the tests run says nothing of colours and formats here. */
const {
  FORCE_COLOR: _colour,
  GITHUB_ACTIONS: _actions,
  GLOSS_PROTECTED: _required,
  GLOSS_PROTECTED_KEY: _key,
  ...environment
} = process.env;
const checkWith = (env: NodeJS.ProcessEnv, folder: string, ...options: string[]) =>
  spawnSync(process.execPath, [script, folder, ...options], {
    encoding: 'utf8',
    env: { ...environment, SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 23) / 1000), ...env },
  });
const check = (folder: string, ...options: string[]) => checkWith({}, folder, ...options);

test('the command prints the counts on one stream and ends well', () => {
  const { status, stdout, stderr } = check(fixtureSite('check').root);
  assert.equal(status, 0, stderr);
  assert.equal(stdout, '1 article, 4 entities, 2 claims, 1 topic: 0 errors, 0 warnings\n');
});

test('the command prints findings on the other stream, in colour where that is wished, and fails', () => {
  const site = fixtureSite('check-colours');
  site.edit('content/articles/the-engine.md', 'never finished it.', 'never finished it, “alas”.');
  const coloured = checkWith({ FORCE_COLOR: '1' }, site.root);
  assert.equal(coloured.status, 1);
  assert.ok(coloured.stderr.startsWith('\u001b[36mcontent/'));
  assert.match(checkWith({ NO_COLOR: '1' }, site.root, '--strict').stderr, /^content/);
});

test('the command asks of no day that the environment does not name rightly', () => {
  const { status, stderr } = checkWith({ SOURCE_DATE_EPOCH: '' }, fixtureSite('check').root, '--stale');
  assert.equal(status, 1);
  assert.match(stderr, /^SOURCE_DATE_EPOCH is "", .*unset it: then the site is built as of today\.\n$/);
});
