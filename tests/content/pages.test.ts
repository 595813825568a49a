import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgePages } from '../judges/judge-pages.ts';
import { builtPages, kindOfPage } from '../sites/built.ts';

judgePages('content', new URL('../../content/', import.meta.url));

test('there are pages of several kinds to judge', () => {
  assert.ok(new Set(builtPages('content').map(kindOfPage)).size > 10);
});
