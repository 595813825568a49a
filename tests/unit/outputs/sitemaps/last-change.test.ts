import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastChanges } from '../../../../src/outputs/sitemaps/last-change.ts';
import { article, claim, entity, siteOf } from '../../views/site-of.ts';

const backlinks = [{ article: 'bridge', passages: [] }];
const correction = (date: string) => ({ id: 'c', date, was: 'A.', is: 'B.', why: 'C.' });

/** A site of one article, which names an entity and shows a claim, with these fields. */
function changes({ bridge = {}, ana = {}, charge = {}, denial = {} }: Record<string, object> = {}) {
  const site = siteOf({
    articles: [article('bridge', { published: '2026-02-01', topics: ['trials'], ...bridge })],
    entities: [entity('ana', { checked: '2026-01-05', backlinks, topics: ['trials'], ...ana })],
    claims: [
      claim('charge', { checked: '2026-01-06', responses: [{ claim: 'denial', relation: 'denies' }], ...charge }),
      claim('denial', { checked: '2026-01-07', ...denial }),
    ],
    topics: { trials: 'Trials' },
  });
  const found = lastChanges({ ...site, articlesByAuthor: new Map(), policyById: new Map() });
  const { entity: ofEntity, claim: ofClaim, topic, kind, corrections, articles, entities, all } = found;
  return {
    ...{ article: found.article('bridge'), entity: ofEntity('ana'), claim: ofClaim('charge'), topic: topic('trials') },
    ...{ person: kind('person'), place: kind('place'), corrections, articles, entities, all },
  };
}

test('a page changed when its entry was checked, or when an article, an answer or a review came later', () => {
  const before = changes();
  assert.deepEqual(
    [before.article, before.entity, before.claim, before.corrections, before.place],
    ['2026-02-01', '2026-02-01', '2026-01-07', undefined, undefined],
  );
  assert.equal(changes({ ana: { checked: '2026-03-01' } }).entity, '2026-03-01');
  const verdict = { rating: 'confirmed', reviewer: 'desk', date: '2026-03-02', method: 'M.', sources: ['a'] };
  assert.equal(changes({ charge: { verdict } }).claim, '2026-03-02');
  assert.equal(changes({ denial: { checked: '2026-03-03' } }).claim, '2026-03-03');
});

test('a list changed with the newest of what it holds', () => {
  const cases: [fields: Record<string, object>, moved: string[]][] = [
    [
      { bridge: { updated: '2026-04-01', corrections: [correction('2026-04-01')] } },
      ['article', 'entity', 'topic', 'person', 'corrections', 'articles', 'entities', 'all'],
    ],
    [{ ana: { checked: '2026-04-01' } }, ['entity', 'topic', 'person', 'entities', 'all']],
    [{ charge: { checked: '2026-04-01' } }, ['claim', 'all']],
  ];
  for (const [fields, moved] of cases) {
    const found = Object.entries(changes(fields)).filter(([, day]) => day === '2026-04-01');
    assert.deepEqual(
      found.map(([page]) => page),
      moved.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)),
    );
  }
});

const ORDER = Object.keys(changes());
