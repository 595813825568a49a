import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Marked } from '../../../../src/site/words/words.ts';
import { reviewLine, reviewView } from '../../../../src/views/article/review-view.ts';
import type { Site } from '../../../../src/views/site.ts';

const authorById = new Map([
  ['desk', { data: { name: 'The desk' } }],
  ['bo-lind', { data: { name: 'Bo Lind' } }],
]) as unknown as Site['authorById'];
const viewOf = (by: string, authors = ['desk']) =>
  reviewView({ authors, reviewed: { by, on: '2026-11-28' } }, { authorById });
const textOf = (parts: readonly (string | Marked)[]) =>
  parts.map((part) => (part instanceof Marked ? part.content.join('') : part)).join('');

test('who has read an article is called by the name of their page, and else by the name that was given', () => {
  const date = { words: '28 November 2026', machine: '2026-11-28' };
  assert.deepEqual(viewOf('bo-lind'), { name: 'Bo Lind', path: '/authors/bo-lind/', date, isAuthor: false });
  assert.deepEqual(viewOf('Ann Ek'), { name: 'Ann Ek', date, isAuthor: false });
});

test('nobody is told that the only author was a second one, by whatever name', () => {
  assert.equal(viewOf('desk'), undefined);
  assert.equal(viewOf('the desk '), undefined);
  assert.equal(viewOf('desk', ['desk', 'desk']), undefined);
  assert.equal(reviewView({ authors: ['desk'] }, { authorById }), undefined);
});

test('of several authors one may be named, and is said to be one', () => {
  const view = viewOf('Bo Lind', ['desk', 'bo-lind']) ?? assert.fail();
  assert.equal(textOf(reviewLine(view, { as: 'span' })), 'Bo Lind, one of the authors, 28 November 2026');
  const other = viewOf('Ann Ek', ['desk', 'bo-lind']) ?? assert.fail();
  assert.equal(textOf(reviewLine(other, { as: 'span' })), 'Ann Ek, 28 November 2026');
});
