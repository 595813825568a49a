import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersByClaim, outcomesOf } from '../../../../src/library/relate/answers.ts';
import type { DocumentLapse } from '../../../../src/model/claims/force.ts';
import { claimJson } from '../../../../src/outputs/json/claim-json.ts';
import { claimJsonSchema } from '../../../../src/outputs/json/claim-schema.ts';
import { claimNode } from '../../../../src/outputs/json-ld/claim-nodes.ts';
import { claimPageFacets } from '../../../../src/search/index/page-facets.ts';
import { claimLine } from '../../../../src/views/claim/claim-line.ts';
import { claimPageView } from '../../../../src/views/claim/claim-page.ts';
import { describedClaim } from '../../../../src/views/claim/claim-sentence.ts';
import { claim, entity, siteOf } from '../site-of.ts';
import { sources } from '../source-of.ts';

/** A site of these claims, by id, with the answers among them tied as the library ties them. */
function tied(claims: Record<string, object>, withdrawals?: Map<string, DocumentLapse>) {
  const entries = Object.entries(claims).map(([id, fields]) =>
    claim(id, { speaker: { named: `The ${id} court` }, ...fields }),
  );
  const answers = answersByClaim(entries as never, withdrawals);
  const outcomes = outcomesOf(entries as never, answers, withdrawals);
  for (const { id, data } of entries) {
    Object.assign(data, outcomes.get(id), { responses: [...(answers.get(id) ?? [])] });
  }
  const site = siteOf({ claims: entries, entities: [entity('study', { kind: 'document' }), entity('journal')] });
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
  const lapse = { words: 'Overturned by the appeal court on 1 February 2024', path: '/claims/appeal/' };
  assert.deepEqual(claimLine(of('verdict'), site).lapse, lapse);
  assert.deepEqual(
    { ...claimPageView(of('verdict'), site).claim.lapse, refs: undefined },
    { ...lapse, refs: undefined },
  );
  assert.equal(
    describedClaim(of('verdict').data, site),
    `${lapse.words}. The verdict court decided, on 4 May 2023: S.`,
  );
});

test('what a decision had upheld, and another one overturned, is told with that one, and is open no more', () => {
  const { site, of } = overturned;
  const words = 'Settled by a decision: what had upheld it was overturned by the appeal court on 1 February 2024';
  assert.deepEqual(claimLine(of('charge'), site).lapse, { words, path: '/claims/appeal/' });
  assert.equal(
    describedClaim(of('charge').data, site),
    `${words}. The charge court alleged: S. Not independently verified.`,
  );
  assert.equal(
    claimLine(of('verdict'), site).answersTo[0]?.since,
    'settled by a decision: what had upheld it was overturned by the appeal court on 1 February 2024',
  );

  const json = claimJson(of('charge'), site, url);
  assert.deepEqual(json.standings, ['settled']);
  assert.equal(json.settled?.how, 'quashed');
  assert.equal(json.settled?.answer.id, 'verdict');
  assert.deepEqual(json.settled?.overturned, json.responses[0]?.lapsed);
  assert.deepEqual(claimJsonSchema.parse(json), json);
});

test('the answer of a decision has words of its own', () => {
  const acquits = decides('2025', [{ claim: 'charge', relation: 'denies' }]);
  const { site, of } = tied({ charge: { act: 'alleges' }, verdict, acquits, clerk: { answers: verdict.answers } });
  const { claim: charge } = claimPageView(of('charge'), site);
  assert.deepEqual(
    charge.answers.map(({ words, claim }) => [claim.id, words.by, words.does]),
    [
      ['acquits', 'rejected by', 'Rejects'],
      ['verdict', 'upheld by', 'Upholds'],
      ['clerk', 'confirmed by', 'Confirms'],
    ],
  );
  assert.equal(charge.lapse?.words, 'Settled by a decision: rejected by the acquits court, 2025');
  assert.deepEqual(claimLine(of('charge'), site).marks, ['Was confirmed by others']);
  assert.equal(claimLine(of('verdict'), site).answersTo[0]?.does, 'Upholds');
});

test('what rests on a withdrawn document says who withdrew it and when, with the source of that, everywhere', () => {
  const withdrawn = {
    document: 'study',
    by: { name: 'Journal', entity: 'journal' },
    date: '2026-06-18',
    sources: ['b'],
  };
  const withdrawals = new Map([['light', { state: 'retracted', withdrawn } as const]]);
  const light = { speaker: 'study', sources: sources('a b') };
  const { site, of } = tied(
    { light, guess: {}, also: { ...light, answers: [{ claim: 'guess', relation: 'confirms' }] } },
    new Map([...withdrawals, ['also', { state: 'retracted', withdrawn } as const]]),
  );
  const words = 'Retracted by Journal on 18 June 2026';
  const line = claimLine(of('light'), site);
  assert.deepEqual(line.lapse, { words, path: '/entities/study/', sources: ['b'] });
  assert.deepEqual(
    line.lapseSources.map(({ id }) => id),
    ['b'],
  );
  assert.deepEqual(line.marks, ['No answer known']);
  const { claim: view } = claimPageView(of('light'), site);
  assert.deepEqual([view.lapse?.words, view.lapse?.refs.refs.map(({ number }) => number)], [words, [2]]);
  assert.deepEqual(
    view.refs.refs.map(({ number }) => number),
    [1],
    'the notice does not say that it was said',
  );
  assert.equal(describedClaim(of('light').data, site), `${words}. Study said: S. Not independently verified.`);

  const json = claimJson(of('light'), site, url);
  assert.deepEqual(json.lapsed, {
    state: 'retracted',
    withdrawn: {
      document: { id: 'study', name: 'Study', url: url('/entities/study/') },
      by: { entity: { id: 'journal', name: 'Journal', url: url('/entities/journal/') } },
      date: '2026-06-18',
      sources: ['b'],
    },
  });
  assert.deepEqual(claimJsonSchema.parse(json), json);
  assert.equal((claimNode(of('light'), [], site, url) as { creativeWorkStatus?: string }).creativeWorkStatus, words);
  // As an answer it confirms nothing.
  assert.deepEqual(claimJson(of('guess'), site, url).standings, []);
  assert.equal(claimPageView(of('guess'), site).claim.answers[0]?.since, 'since retracted by Journal');
});

test('what it confirmed is not confirmed by it any more, and the answer stays to be seen with its state', () => {
  const { site, of } = overturned;
  const { claim: charge } = claimPageView(of('charge'), site);
  assert.deepEqual(
    charge.answers.map(({ relation, since, claim }) => [relation, since, claim.id]),
    [['confirms', 'since overturned by the appeal court', 'verdict']],
  );
  assert.deepEqual(charge.standings, ['settled by a decision']);
  assert.deepEqual(claimLine(of('charge'), site).marks, []);
  assert.deepEqual(claimPageFacets(of('charge'), site).standing, [{ id: 'settled', label: 'Settled by a decision' }]);
  assert.equal(claimLine(of('appeal'), site).answersTo[0]?.since, 'since overturned by the appeal court');
});

test('once the appeal is overturned itself, the verdict stands and confirms again', () => {
  const supreme = decides('2025-03-02', [{ claim: 'appeal', relation: 'overturns' }]);
  const { site, of } = tied({ charge: { act: 'alleges' }, verdict, appeal, supreme });
  assert.equal(claimLine(of('verdict'), site).lapse, undefined);
  assert.equal(
    claimLine(of('charge'), site).lapse?.words,
    'Settled by a decision: upheld by the verdict court on 4 May 2023',
  );
  assert.equal(claimLine(of('appeal'), site).lapse?.words, 'Overturned by the supreme court on 2 March 2025');
  const [answer] = claimPageView(of('verdict'), site).claim.answers;
  assert.equal(answer?.since, 'since overturned by the supreme court');
});

const ends: [relation: string, by: object, date: string | undefined, words: string][] = [
  ['retracts', { named: 'Ana Kovač' }, '2024-02-01', 'Taken back by Ana Kovač on 1 February 2024'],
  ['replaces', { named: 'Ana Kovač' }, '2024-02', 'Replaced by a newer statement of Ana Kovač, February 2024'],
  ['replaces', { named: 'The news agency AP' }, undefined, 'Replaced by a newer statement of the news agency AP'],
  ['replaces', { named: 'The Times' }, undefined, 'Replaced by a newer statement of The Times'],
  [
    'replaces',
    { unnamed: 'A senior official', why: 'W.' },
    undefined,
    'Replaced by a newer statement of a senior official',
  ],
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
    'since overturned by the appeal court',
  );
});

test('programs read what took the force, of the claim and of each answer', () => {
  const { site, of } = overturned;
  const by = { id: 'appeal', name: 'The appeal court: Title of appeal', url: url('/claims/appeal/') };
  const charge = claimJson(of('charge'), site, url);
  const found = claimJson(of('verdict'), site, url);
  assert.deepEqual(found.lapsed, { state: 'overturned', by });
  assert.deepEqual(found.standings, ['overturned']);
  assert.equal(charge.lapsed, null);
  assert.deepEqual(charge.responses[0]?.lapsed, { state: 'overturned', by });
  for (const each of [charge, found]) assert.deepEqual(claimJsonSchema.parse(each), each);
  const node = claimNode(of('verdict'), [], site, url) as { creativeWorkStatus?: string };
  assert.equal(node.creativeWorkStatus, 'Overturned by the appeal court on 1 February 2024');
});
