import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { draftsKey } from '../../../../src/hosting/drafts/drafts-key.ts';

function rootIn(context: TestContext): string {
  const root = mkdtempSync(join(tmpdir(), 'drafts-'));
  context.after(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

test('the first build makes a key of 256 random bits that nobody else can read, and the next ones take it', (context) => {
  const [root, other] = [rootIn(context), rootIn(context)];
  const key = draftsKey(root, {});
  assert.equal(Buffer.from(key, 'base64url').length, 32);
  assert.equal(draftsKey(root, {}), key);
  assert.notEqual(draftsKey(other, {}), key);
  assert.equal(readFileSync(join(root, '.drafts-key'), 'utf8'), `${key}\n`);
  if (process.platform !== 'win32') assert.equal(statSync(join(root, '.drafts-key')).mode & 0o077, 0);
});

test('a key of the environment comes first, and then no file is made', (context) => {
  const root = rootIn(context);
  const key = 'k'.repeat(43);
  assert.equal(draftsKey(root, { GLOSS_DRAFTS_KEY: key }), key);
  assert.throws(() => statSync(join(root, '.drafts-key')));
});

test('a key that could be guessed is refused, and is not printed', (context) => {
  const root = rootIn(context);
  const refused = { name: 'RangeError', message: /^(?!.*swordfish).*fewer than 43 characters/s };
  assert.throws(() => draftsKey(root, { GLOSS_DRAFTS_KEY: 'swordfish' }), refused);
  writeFileSync(join(root, '.drafts-key'), 'swordfish\n');
  assert.throws(() => draftsKey(root, {}), refused);
});
