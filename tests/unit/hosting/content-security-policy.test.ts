import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { withUsedHashes } from '../../../src/hosting/content-security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (scripts: string[], styles: string[], body: string) =>
  `<meta content="script-src 'self' ${scripts.map(hash).join(' ')}; style-src 'self' ${styles.map(hash).join(' ')};">${body}`;

test('a policy allows of scripts and styles only those that stand in the page', () => {
  const body = '<script>a()</script><script type="module">b()</script><style>c{}</style><script src="/d.js"></script>';
  const tightened = withUsedHashes(page(['a()', 'b()', 'gone()', ''], ['c{}', 'gone{}', ''], body));
  assert.equal(tightened, page(['a()', 'b()'], ['c{}'], body));
});

test('a page without scripts or styles of its own allows those of the site alone', () => {
  const body = '<script src="/d.js"></script><link rel="stylesheet" href="/e.css">';
  const tightened = withUsedHashes(page(['d()'], ['e{}'], body));
  assert.equal(tightened, `<meta content="script-src 'self'; style-src 'self';">${body}`);
});
