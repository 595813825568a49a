import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionedIn } from '../../../src/views/mentioned-in.ts';
import { article, siteOf } from './site-of.ts';

test('an article that mentions something is linked to at each of the places', () => {
  const site = siteOf({ articles: [article('x'), article('y', { published: '2024-01-01' })] });
  const passage = (anchor: string) => ({ anchor, before: 'In ', text: 'Russia', after: '.' });
  const found = mentionedIn(
    [
      { article: 'y', passages: [] },
      { article: 'gone', passages: [passage('m-1')] },
      { article: 'x', note: 'The host.', passages: [passage('m-1'), passage('m-2')] },
    ],
    site,
  );
  const sentence = { before: 'In ', text: 'Russia', after: '.' };
  assert.deepEqual(found, [
    {
      id: 'y',
      title: 'Title of y',
      language: 'en',
      dates: { published: { words: '1 January 2024', machine: '2024-01-01' } },
      passages: [],
    },
    {
      id: 'x',
      title: 'Title of x',
      language: 'en',
      dates: { published: { words: '17 April 2023', machine: '2023-04-17' } },
      note: 'The host.',
      passages: [
        { path: '/articles/x/#m-1', ...sentence },
        { path: '/articles/x/#m-2', ...sentence },
      ],
    },
  ]);
});
