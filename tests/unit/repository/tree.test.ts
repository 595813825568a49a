import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
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
const made = new Set(['dist', 'node_modules', 'test-results', 'playwright-report']);

test('the top level holds what the README says, and nothing else', () => {
  const names = readdirSync(new URL('../../..', import.meta.url));
  assert.ok(names.includes('src'));
  assert.deepEqual(
    names.filter((name) => !name.startsWith('.') && !allowed.has(name) && !made.has(name)),
    [],
  );
});
