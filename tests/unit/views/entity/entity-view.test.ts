import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityView } from '../../../../src/views/entity/entity-view.ts';
import { article, claim, entity, siteOf } from '../site-of.ts';

test('a page has its topics, its articles, its claims, and its sources with the places that cite them', () => {
  const ana = entity('ana', {
    topics: ['war', 'gone'],
    citations: [{ source: 'b', anchors: ['cite-b-1'] }],
    backlinks: [
      {
        article: 'x',
        note: 'The guest.',
        passages: [{ anchor: 'mention-ana-1', before: 'B ', text: 'Ana', after: '.' }],
      },
      { article: 'gone', passages: [] },
    ],
  });
  const said = claim('said', { speaker: 'ana' });
  const of = claim('of', { about: ['ana'] });
  const passed = claim('passed');
  const site = siteOf({
    entities: [ana],
    claims: [said, of, passed],
    articles: [article('x')],
    topics: { war: 'The war' },
  });
  const view = entityView(ana, { ...site, claimsThrough: new Map([['ana', [passed]]]) });
  assert.equal(view.name, 'Ana');
  assert.deepEqual(view.topics, [
    { id: 'war', title: 'The war' },
    { id: 'gone', title: 'gone' },
  ]);
  assert.deepEqual(view.articles, [
    {
      id: 'x',
      title: 'Title of x',
      language: 'en',
      dates: { published: { words: '17 April 2023', machine: '2023-04-17' } },
      note: 'The guest.',
      passages: [{ path: '/articles/x/#mention-ana-1', before: 'B ', text: 'Ana', after: '.' }],
    },
  ]);
  assert.deepEqual([view.said, view.saidOfIt, view.passedOn], [[said], [of], [passed]]);
  assert.deepEqual(
    view.sources.list.map(({ anchor, citedAt }) => [anchor, citedAt]),
    [
      ['source-a', []],
      ['source-b', ['cite-b-1']],
    ],
  );
  const alone = entityView(entity('bo'), site);
  assert.deepEqual([alone.said, alone.saidOfIt, alone.passedOn, alone.articles, alone.topics], [[], [], [], [], []]);
});

test('the names that a portrait marks have cards, as of the day on which it was last compared', () => {
  const bo = entity('bo', { roles: [{ title: 'Mayor', from: '2020', to: '2025', sources: ['a'] }] });
  const ana = entity('ana', { mentions: ['bo', 'gone'], checked: '2024-03-01' });
  const { cards } = entityView(ana, siteOf({ entities: [ana, bo] }));
  assert.deepEqual(
    cards.map(({ id, roles }) => [id, roles.written]),
    [['bo', ['Mayor']]],
  );
});
