import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentError } from '../../../../src/library/check/content-error.ts';
import type { Finding } from '../../../../src/library/check/finding.ts';

const place = { file: 'content/articles/x.md', line: 1, column: 1 };
const error: Finding = { rule: 'missing-frontmatter', values: {}, ...place };
const warning: Finding = { rule: 'undated-word', values: { words: 'now', published: '2026-01-01' }, ...place };

test('a build that stops says how much is wrong, and that nothing was published', () => {
  const { name, message } = new ContentError([error, warning, error]);
  assert.equal(name, 'ContentError');
  assert.equal(message, '2 errors, 1 warning in the content. Nothing was published.');
  assert.match(new ContentError([error]).message, /^1 error, 0 warnings in/);
});
