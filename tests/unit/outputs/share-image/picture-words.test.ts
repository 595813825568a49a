import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureWords } from '../../../../src/outputs/share-image/picture-words.ts';
import { siteName, siteTagline } from '../../../../src/site/site-texts.ts';

test('a picture says what kind of work it is, the title, and of which day it speaks', () => {
  const words = (kind: 'report' | 'background') =>
    pictureWords({ kind, title: 'Who decides', published: '2023-04-17' });
  assert.deepEqual(words('report'), {
    name: siteName(),
    kind: 'Report',
    title: 'Who decides',
    line: 'In the news of 17 April 2023',
  });
  assert.deepEqual(words('background'), {
    name: siteName(),
    kind: 'Background',
    title: 'Who decides',
    line: 'As of 17 April 2023',
  });
});

test('the picture of the site says what it does', () => {
  const { kind, ...words } = pictureWords();
  assert.equal(kind, undefined);
  assert.deepEqual([words.name, words.title], [siteName(), siteTagline()]);
});
