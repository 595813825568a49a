import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountsOf, isSameSpeaker, otherAccounts } from '../../../../src/model/claims/accounts.ts';
import { ACTS, type Claim, claimSchema, RELATIONS, type Relation } from '../../../../src/model/claims/claim.ts';
import { isOpen, STANDINGS, standingsOf, verificationOf } from '../../../../src/model/claims/standing.ts';

const claim = (fields: object = { speaker: 'ada' }): Claim =>
  claimSchema.parse({
    title: 'T',
    statement: 'S.',
    act: 'asserts',
    sources: ['a'],
    checked: '2026-01-01',
    ...fields,
  });
const answered = (...relations: Relation[]) => relations.map((relation) => ({ relation }));
const verdict = { rating: 'refuted', reviewer: 'desk', date: '2026-01-02', method: 'We asked.', sources: ['a'] };

test('a claim without answers is unanswered; each relation has a standing of its own', () => {
  assert.deepEqual(standingsOf(claim(), []), ['unanswered']);
  const each = RELATIONS.map((relation) => standingsOf(claim(), answered(relation)));
  assert.ok(each.every((standings) => standings.length === 1 && standings[0] !== 'unanswered'));
  assert.equal(new Set(each.flat()).size, RELATIONS.length);
});

test('an answer that does not address a claim is no denial', () => {
  assert.deepEqual(standingsOf(claim(), answered('responds without addressing')), ['not-addressed']);
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
  const found = standingsOf(disputed, answered('reports no evidence', 'denies', 'denies'));
  assert.deepEqual(found, ['reviewed', 'speaker-disputed', 'speaker-unnamed', 'denied', 'no-evidence']);
  assert.deepEqual(
    found,
    STANDINGS.filter((standing) => found.includes(standing)),
  );
});

test('somebody who is named without having a page is not unnamed', () => {
  assert.deepEqual(standingsOf(claim({ speaker: { named: 'The clerk Bell' } }), []), ['unanswered']);
});

test('an answer that has lost its force counts no more, and yet the claim was answered', () => {
  const lapsed = { state: 'overturned', by: 'appeal' } as const;
  assert.deepEqual(standingsOf(claim(), [{ relation: 'confirms', lapsed }]), []);
  const answers = [{ relation: 'confirms', lapsed } as const, ...answered('denies')];
  assert.deepEqual(standingsOf(claim(), answers), ['denied']);
});

test('what took its force from a claim comes before all else that is said of it', () => {
  assert.deepEqual(standingsOf(claim({ speaker: 'ada', verdict }), answered('confirms', 'overturns')), [
    'overturned',
    'reviewed',
    'confirmed-by-another',
  ]);
});

test('a claim is open until it is reviewed, taken back, replaced or overturned; a denial closes nothing', () => {
  const open = (of: Claim, ...relations: Relation[]) => isOpen(of, standingsOf(of, answered(...relations)));
  assert.equal(open(claim(), 'denies', 'confirms'), true);
  for (const relation of ['overturns', 'retracts', 'replaces'] as const) assert.equal(open(claim(), relation), false);
  assert.equal(open(claim({ speaker: 'ada', verdict })), false);
});

test('what rests on a withdrawn document and what a decision settled say so, and are not open', () => {
  const lapsed = { state: 'retracted' as const, withdrawn: { sources: ['a'] } };
  assert.deepEqual(standingsOf(claim(), [], { lapsed }), ['withdrawn', 'unanswered']);
  const settled = { how: 'upheld', answer: 'court' } as const;
  const responses = [{ relation: 'confirms', decides: true } as const];
  assert.deepEqual(standingsOf(claim(), responses, { settled }), ['settled'], 'a decision is no word of another side');
  assert.deepEqual(standingsOf(claim(), [...responses, ...answered('denies')], { settled }), ['settled', 'denied']);
  for (const standing of ['withdrawn', 'settled'] as const) assert.equal(isOpen(claim(), [standing]), false);
});

test('a decision and a refusal to comment leave nothing open; an estimate does', () => {
  const open = ACTS.filter((act) => isOpen(claim({ speaker: 'ada', act }), []));
  assert.deepEqual(
    ACTS.filter((act) => !open.includes(act)),
    ['decides', 'declines to comment'],
  );
});

test('only what may or may not be so is called not verified', () => {
  const found = ACTS.map((act) => [act, verificationOf(claim({ speaker: 'ada', act }))]);
  assert.deepEqual(Object.fromEntries(found), {
    asserts: 'none',
    denies: 'none',
    alleges: 'none',
    announces: 'none',
    decides: 'decision',
    estimates: 'estimate',
    'reports no evidence': 'none',
    'declines to comment': 'no-statement',
  });
  assert.equal(verificationOf(claim({ speaker: 'ada', act: 'estimates', verdict })), 'reviewed');
});

test('one speaker is one account, which rests on all sources', () => {
  assert.deepEqual(accountsOf(claim()), [{ who: { id: 'ada' }, sources: ['a'] }]);
});

const clerk = { unnamed: 'A clerk', why: 'The paper gives no name.' };
const differing = {
  accounts: [
    { who: 'ada', sources: ['a'] },
    { who: 'bob', sources: ['a'] },
    { who: clerk, sources: ['a'] },
  ],
};

test('where one account is followed it alone says who said it, and the others stay known', () => {
  const followed = claim({
    ...differing,
    attributedTo: { who: 'bob', why: 'Both agencies have it so.', sources: ['a'] },
  });
  assert.deepEqual(accountsOf(followed), [{ who: { id: 'bob' }, sources: ['a'] }]);
  assert.deepEqual(otherAccounts(followed), [
    { who: { id: 'ada' }, sources: ['a'] },
    { who: clerk, sources: ['a'] },
  ]);
  assert.deepEqual(standingsOf(followed, []), ['speaker-attributed', 'unanswered']);
});

test('where none is followed all of them are, and none is another one', () => {
  const open = claim(differing);
  assert.equal(accountsOf(open).length, 3);
  assert.deepEqual(otherAccounts(open), []);
  assert.deepEqual(otherAccounts(claim()), []);
});

test('to follow an account takes a reason and sources', () => {
  for (const attributedTo of [
    { who: 'bob', sources: ['a'] },
    { who: 'bob', why: 'So.' },
    { who: 'bob', why: '', sources: ['a'] },
  ])
    assert.throws(() => claim({ ...differing, attributedTo }));
});

test('a speaker is the same by an id, or by the same words', () => {
  assert.ok(isSameSpeaker({ named: 'Bell', speaker: 'bell' }, { id: 'bell' }));
  assert.ok(isSameSpeaker(clerk, { unnamed: 'A clerk', why: 'Nobody says.' }));
  assert.ok(!isSameSpeaker({ named: 'A clerk' }, clerk));
  assert.ok(!isSameSpeaker({ id: 'ada' }, { id: 'bob' }));
});

test('a verdict needs a reviewer, a date, a method and sources', () => {
  for (const field of Object.keys(verdict)) {
    const { [field as 'date']: _gone, ...rest } = verdict;
    assert.throws(() => claim({ speaker: 'ada', verdict: rest }), field);
  }
});
