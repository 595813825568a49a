import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgePages } from '../judges/judge-pages.ts';
import { builtPages, kindOfPage } from '../sites/built.ts';

/** `npm test` judges each page of the program's own site; a newsroom, and every night, each page of the content too. */
const beside = process.env['GLOSS_BESIDE'] === undefined ? undefined : 'root';
judgePages('content', new URL('../../content/', import.meta.url), beside);

test('there are pages of several kinds to judge', () => {
  assert.ok(new Set(builtPages('content').map(kindOfPage)).size > 10);
});
