import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const allowed = new Set([
  'LICENSE',
  'README.md',
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
]);
const made = new Set(['dist', 'lib', 'dist-drafts', 'node_modules', 'test-results', 'playwright-report']);

test('the top level holds what the README says, and nothing else', () => {
  const names = readdirSync(new URL('../../..', import.meta.url));
  assert.ok(names.includes('src'));
  assert.deepEqual(
    names.filter((name) => !name.startsWith('.') && !allowed.has(name) && !made.has(name)),
    [],
  );
});

test('git ignores the names that must never be published and copies with drafts, and not the keyed list of names', () => {
  const ignored = readFileSync(new URL('../../../.gitignore', import.meta.url), 'utf8').split('\n');
  assert.ok(ignored.includes('.protected-names'));
  for (const path of ['dist-drafts/', '.drafts-key']) assert.ok(ignored.includes(path), path);
  assert.ok(!ignored.some((line) => line.includes('hmac') && !line.startsWith('#')));
});
