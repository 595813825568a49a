import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carriedByInWords } from '../../../../../src/outputs/carried-by.ts';
import { article, findingsFor } from '../small-library.ts';

const TEXT = 'Ada was there today. “It rains in the whole of the country,” said somebody else.';
const rulesOf = (fields: string, text = TEXT) =>
  findingsFor({ 'articles/x.md': article(fields, text) }).map(({ rule }) => rule);

test('a text from an archive needs no source for what it quotes, and no date for “today”', () => {
  assert.deepEqual(rulesOf('').sort(), ['uncovered-quotation', 'undated-word']);
  assert.deepEqual(rulesOf('fromArchive: true\n'), []);
});

test('all else is asked of a text from an archive', () => {
  assert.deepEqual(rulesOf('fromArchive: true\n', '[So](/nowhere/) ![b](../pictures/flood.jpg)'), [
    'dead-link',
    'misplaced-picture',
    'uncredited-picture',
  ]);
});

test('readers are told in feeds and Markdown that a text comes from an archive', () => {
  const data = { carriedBy: [], sources: [] } as unknown as Parameters<typeof carriedByInWords>[0];
  assert.deepEqual(carriedByInWords({ ...data, fromArchive: false }), []);
  assert.deepEqual(carriedByInWords({ ...data, fromArchive: true }), [
    'This text comes from an archive, as it was published then. What it quotes has no source number.',
  ]);
});
