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
  const views = nextViews(
    data,
    [{ id: 'ada', entity: ada.data }],
    pageSources(sources('a b'), new Map(), []),
    '2026-01-01',
  );
  assert.deepEqual(
    views.map(({ parts, refs }) => [parts, refs.refs.map(({ number }) => number)]),
    [
      [[{ id: 'ada', name: 'Ada Byron' }, ' left in May.'], [2]],
      [['In June Byron came back.'], [1, 2]],
    ],
  );
});

test('a sentence with a date is told when that has come, and not as long as it is a plan', () => {
  const told = (fields: object, today: string) => {
    const listed = sources('a b').map((source) => ({ ...source, date: '2024-06-01' }));
    const { data } = article('x', {
      sources: listed,
      whatHappenedNext: [{ text: 'She left.', sources: ['a'], ...fields }],
    });
    return nextViews(data, [], pageSources([], new Map(), []), today).length;
  };
  assert.equal(told({}, '2023-05-01'), 1);
  assert.equal(told({ at: '2024-05-01' }, '2024-05-01'), 1);
  assert.equal(told({ at: '2024-05-01' }, '2024-04-30'), 0);
  assert.equal(told({ at: '2024-07-01' }, '2025-01-01'), 0);
});
