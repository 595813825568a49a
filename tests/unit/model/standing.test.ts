import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountsOf } from '../../../src/model/accounts.ts';
import { type Claim, claimSchema, RELATIONS } from '../../../src/model/claim.ts';
import { isOpen, STANDINGS, standingsOf } from '../../../src/model/standing.ts';

const claim = (fields: object = { speaker: 'ada' }): Claim =>
  claimSchema.parse({
    title: 'T',
    statement: 'S.',
    act: 'asserts',
    sources: ['a'],
    checked: '2026-01-01',
    ...fields,
  });
const verdict = { rating: 'refuted', reviewer: 'desk', date: '2026-01-02', method: 'We asked.', sources: ['a'] };

test('a claim without answers is unanswered; each relation has a standing of its own', () => {
  assert.deepEqual(standingsOf(claim(), []), ['unanswered']);
  const each = RELATIONS.map((relation) => standingsOf(claim(), [relation]));
  assert.ok(each.every((standings) => standings.length === 1 && standings[0] !== 'unanswered'));
  assert.equal(new Set(each.flat()).size, RELATIONS.length);
});

test('an answer that does not address a claim is no denial', () => {
  assert.deepEqual(standingsOf(claim(), ['responds without addressing']), ['not-addressed']);
});

test('an answer does not wait for one itself', () => {
  assert.deepEqual(standingsOf(claim({ speaker: 'ada', answers: [{ claim: 'rain', relation: 'denies' }] }), []), []);
});

test('several standings come in their own order', () => {
  const disputed = claim({
    accounts: [
      { who: 'ada', sources: ['a'] },
      { who: { unnamed: 'A clerk', why: 'The paper gives no name.' }, sources: ['a'] },
    ],
    verdict,
  });
  const found = standingsOf(disputed, ['reports no evidence', 'denies', 'denies']);
  assert.deepEqual(found, ['reviewed', 'speaker-disputed', 'speaker-unnamed', 'denied', 'no-evidence']);
  assert.deepEqual(
    found,
    STANDINGS.filter((standing) => found.includes(standing)),
  );
});

test('somebody who is named without having a page is not unnamed', () => {
  assert.deepEqual(standingsOf(claim({ speaker: { named: 'The clerk Bell' } }), []), ['unanswered']);
});

test('a claim is open until it is reviewed or taken back; a denial closes nothing', () => {
  assert.equal(isOpen(standingsOf(claim(), ['denies', 'confirms'])), true);
  assert.equal(isOpen(standingsOf(claim(), ['retracts'])), false);
  assert.equal(isOpen(standingsOf(claim({ speaker: 'ada', verdict }), [])), false);
});

test('one speaker is one account, which rests on all sources', () => {
  assert.deepEqual(accountsOf(claim()), [{ who: { id: 'ada' }, sources: ['a'] }]);
});

test('a verdict needs a reviewer, a date, a method and sources', () => {
  for (const field of Object.keys(verdict)) {
    const { [field as 'date']: _gone, ...rest } = verdict;
    assert.throws(() => claim({ speaker: 'ada', verdict: rest }), field);
  }
});
