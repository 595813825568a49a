import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentError, type Diagnostic } from '../../../../src/library/check/diagnostics.ts';

const found = (severity: Diagnostic['severity']): Diagnostic => ({
  rule: 'dead-link',
  severity,
  file: 'content/articles/x.md',
  line: 1,
  column: 1,
  message: 'M.',
  remedy: 'R.',
});

test('a build that stops says how much is wrong, and that nothing was published', () => {
  const diagnostics = [found('error'), found('warning'), found('error')];
  const error = new ContentError(diagnostics);
  assert.equal(error.name, 'ContentError');
  assert.equal(error.message, '2 errors, 1 warning in the content. Nothing was published.');
  assert.equal(error.diagnostics, diagnostics);
  assert.match(new ContentError([found('error')]).message, /^1 error, 0 warnings in/);
});
