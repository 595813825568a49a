import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LibraryOptions } from '../../../src/library/build-library.ts';
import { article, inline, libraryOf } from './check/small-library.ts';

const files = {
  'articles/draft.md': article(`draft: true\nentities: [ada, { id: newton, ${inline} }]\n`, 'Ada met Newton.'),
  'articles/other.md': article('draft: true\nentities: [ada]\n'),
  'articles/early.md': article('entities: [ada]\n').replace('published: 2026', 'published: 2062'),
};

/** The ids of the articles and entities of a library, and who names Ada. */
function builtWith(drafts: LibraryOptions['drafts']) {
  const { articles, entities } = libraryOf(files, { drafts }).library;
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).sort();
  const ada = entities.find(({ id }) => id === 'ada');
  return {
    articles: ids(articles),
    entities: ids(entities),
    naming: ada?.data.backlinks.map((each) => each.article).sort(),
  };
}

test('a site for readers has nothing of a draft: no page, nobody whom it alone defines, no mention', () => {
  assert.deepEqual(builtWith(false), { articles: ['one'], entities: ['ada'], naming: ['one'] });
});

test('a copy with all drafts has all of them, and what they define', () => {
  const articles = ['draft', 'early', 'one', 'other'];
  assert.deepEqual(builtWith(true), { articles, entities: ['ada', 'newton'], naming: articles });
});

test('a copy with some drafts has nothing of the others', () => {
  assert.deepEqual(builtWith(new Set(['early'])), {
    articles: ['early', 'one'],
    entities: ['ada'],
    naming: ['early', 'one'],
  });
  assert.deepEqual(builtWith(new Set(['draft'])).entities, ['ada', 'newton']);
});
