import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersByClaim } from '../../../../src/library/relate/answers.ts';
import { claimJson } from '../../../../src/outputs/json/claim-json.ts';
import { claimJsonSchema } from '../../../../src/outputs/json/claim-schema.ts';
import { claimNode } from '../../../../src/outputs/json-ld/claim-nodes.ts';
import { claimPageFacets } from '../../../../src/search/index/page-facets.ts';
import { claimLine } from '../../../../src/views/claim/claim-line.ts';
import { claimPageView } from '../../../../src/views/claim/claim-page.ts';
import { describedClaim } from '../../../../src/views/claim/lapse-view.ts';
import { claim, siteOf } from '../site-of.ts';

/** A site of these claims, by id, with the answers among them tied as the library ties them. */
function tied(claims: Record<string, object>) {
  const entries = Object.entries(claims).map(([id, fields]) =>
    claim(id, { speaker: { named: `The ${id} court` }, ...fields }),
  );
  const answers = answersByClaim(entries as never);
  for (const { id, data } of entries) data.responses = [...(answers.get(id) ?? [])];
  const site = siteOf({ claims: entries });
  const of = (id: string) => entries.find((entry) => entry.id === id) ?? assert.fail(id);
  return { site, of };
}

const decides = (date: string, answers: object[] = []) => ({ act: 'decides', date, answers });
const verdict = decides('2023-05-04', [{ claim: 'charge', relation: 'confirms' }]);
const appeal = decides('2024-02-01', [{ claim: 'verdict', relation: 'overturns' }]);
const overturned = tied({ charge: { act: 'alleges' }, verdict, appeal });
const url = (path: string) => `https://a.example${path}`;

test('a claim that was overturned says so first: in a list, on its card, and where only a sentence is shown', () => {
  const { site, of } = overturned;
  const lapse = { words: 'Overturned by The appeal court on 1 February 2024', path: '/claims/appeal/' };
  assert.deepEqual(claimLine(of('verdict'), site).lapse, lapse);
  assert.deepEqual(claimPageView(of('verdict'), site).claim.lapse, lapse);
  assert.equal(describedClaim(of('verdict').data, site), `${lapse.words}. S.`);
  assert.equal(claimLine(of('charge'), site).lapse, undefined);
  assert.equal(describedClaim(of('charge').data, site), 'S.');
});

test('what it confirmed is not confirmed by it any more, and the answer stays to be seen with its state', () => {
  const { site, of } = overturned;
  const { claim: charge } = claimPageView(of('charge'), site);
  assert.deepEqual(
    charge.answers.map(({ relation, since, claim }) => [relation, since, claim.id]),
    [['confirms', 'since overturned by The appeal court', 'verdict']],
  );
  assert.deepEqual(charge.standings, []);
  assert.deepEqual(claimLine(of('charge'), site).marks, []);
  assert.deepEqual(claimPageFacets(of('charge'), site).standing, []);
  assert.equal(claimLine(of('verdict'), site).answersTo[0]?.since, undefined);
  assert.equal(claimLine(of('appeal'), site).answersTo[0]?.since, 'since overturned by The appeal court');
});

test('once the appeal is overturned itself, the verdict stands and confirms again', () => {
  const supreme = decides('2025-03-02', [{ claim: 'appeal', relation: 'overturns' }]);
  const { site, of } = tied({ charge: { act: 'alleges' }, verdict, appeal, supreme });
  assert.equal(claimLine(of('verdict'), site).lapse, undefined);
  assert.deepEqual(claimLine(of('charge'), site).marks, ['Was confirmed by others']);
  assert.equal(claimLine(of('appeal'), site).lapse?.words, 'Overturned by The supreme court on 2 March 2025');
  const [answer] = claimPageView(of('verdict'), site).claim.answers;
  assert.equal(answer?.since, 'since overturned by The supreme court');
});

const ends: [relation: string, by: object, date: string | undefined, words: string][] = [
  ['retracts', { named: 'Ana Kovač' }, '2024-02-01', 'Taken back by Ana Kovač on 1 February 2024'],
  ['replaces', { named: 'Ana Kovač' }, '2024-02', 'Replaced by a newer word of Ana Kovač, February 2024'],
  ['replaces', { unnamed: 'A senior official', why: 'W.' }, undefined, 'Replaced by a newer word of a senior official'],
  ['retracts', { unnamed: 'Three officials', why: 'W.' }, '[..2024]', 'Taken back by three officials, 2024 or before'],
];

for (const [relation, speaker, date, words] of ends) {
  test(words, () => {
    const { site, of } = tied({ toll: {}, later: { speaker, date, answers: [{ claim: 'toll', relation }] } });
    assert.equal(claimLine(of('toll'), site).lapse?.words, words);
  });
}

test('a decision, an estimate and a refusal to comment are not called unverified, nor is a claim reviewed', () => {
  const called = (fields: object) => claimLine(claim('c', fields), siteOf({})).standing;
  assert.equal(called({ act: 'asserts' }), 'Not independently verified');
  assert.equal(called({ act: 'decides' }), 'A decision');
  assert.equal(called({ act: 'estimates' }), 'An estimate');
  assert.equal(called({ act: 'declines to comment' }), 'No statement on the matter');
});

test('evidence that has lost its force is named with its state', () => {
  const evidence = [{ text: 'E.', claim: 'verdict', sources: ['a'] }];
  const { site, of } = tied({ rests: { evidence }, verdict: decides('2023'), appeal });
  assert.equal(
    claimPageView(of('rests'), site).claim.evidence[0]?.claim?.since,
    'since overturned by The appeal court',
  );
});

test('programs read what took the force, of the claim and of each answer', () => {
  const { site, of } = overturned;
  const by = { id: 'appeal', name: 'Title of appeal', url: url('/claims/appeal/') };
  const charge = claimJson(of('charge'), site, url);
  const found = claimJson(of('verdict'), site, url);
  assert.deepEqual(found.lapsed, { state: 'overturned', by });
  assert.deepEqual(found.standings, ['overturned']);
  assert.equal(charge.lapsed, null);
  assert.deepEqual(charge.responses[0]?.lapsed, { state: 'overturned', by });
  for (const each of [charge, found]) assert.deepEqual(claimJsonSchema.parse(each), each);
  const node = claimNode(of('verdict'), [], site, url) as { creativeWorkStatus?: string };
  assert.equal(node.creativeWorkStatus, 'Overturned by The appeal court on 1 February 2024');
});
