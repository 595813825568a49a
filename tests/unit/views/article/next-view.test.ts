import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextViews } from '../../../../src/views/article/next-view.ts';
import { pageSources } from '../../../../src/views/page-sources.ts';
import { article, entity } from '../site-of.ts';
import { sources } from '../source-of.ts';

const ada = entity('ada', { names: [{ text: 'Ada Byron', language: 'en', family: 'Byron' }] });

test('the first mention of each entity opens its card, and each sentence has the numbers of its sources', () => {
  const whatHappenedNext = [
    { text: 'Ada Byron left in May.', sources: ['b'] },
    { text: 'In June Byron came back.', sources: ['a', 'b'] },
  ];
  const { data } = article('x', { whatHappenedNext });
  const views = nextViews(data, [{ id: 'ada', entity: ada.data }], pageSources(sources('a b'), new Map(), []));
  assert.deepEqual(
    views.map(({ parts, refs }) => [parts, refs.refs.map(({ number }) => number)]),
    [
      [[{ id: 'ada', name: 'Ada Byron' }, ' left in May.'], [2]],
      [['In June Byron came back.'], [1, 2]],
    ],
  );
});
