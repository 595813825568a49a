import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContentFile } from '../../../../src/library/read/content-file.ts';
import { ANSWERS_DEEP, answersByClaim, claimsOf } from '../../../../src/library/relate/answers.ts';
import { type Claim, claimSchema } from '../../../../src/model/claims/claim.ts';

const claim = (id: string, date: string, answers: Claim['answers'] = []) => ({
  id,
  file: parseContentFile('claims', id, `content/claims/${id}.md`, ''),
  data: claimSchema.parse({
    title: 'T',
    statement: 'S.',
    speaker: 'ada',
    act: 'asserts',
    date,
    answers,
    sources: ['a'],
    checked: '2026-01-01',
  }),
});

const answers = answersByClaim([
  claim('said', '2023-01-01'),
  claim('no-evidence', '2023-01-02', [{ claim: 'said', relation: 'reports no evidence' }]),
  claim('late-denial', '2023-03', [{ claim: 'said', relation: 'denies', note: 'In part.' }]),
  claim('early-denial', '2023-01-03', [{ claim: 'said', relation: 'denies' }]),
  claim('reply', '2023-04-01', [{ claim: 'early-denial', relation: 'disputes' }]),
]);

test('answers are tied to what they answer: denials first, then by date', () => {
  assert.deepEqual(answers.get('said'), [
    { claim: 'early-denial', relation: 'denies' },
    { claim: 'late-denial', relation: 'denies', note: 'In part.' },
    { claim: 'no-evidence', relation: 'reports no evidence' },
  ]);
});

test('an answer knows what took its own force, and what did that comes first', () => {
  const found = answersByClaim([
    claim('toll', '2023-01-01'),
    claim('confirmed', '2023-01-02', [{ claim: 'toll', relation: 'confirms' }]),
    claim('again', '2023-01-03', [
      { claim: 'confirmed', relation: 'retracts' },
      { claim: 'toll', relation: 'replaces' },
    ]),
  ]);
  assert.deepEqual(found.get('toll'), [
    { claim: 'again', relation: 'replaces' },
    { claim: 'confirmed', relation: 'confirms', lapsed: { state: 'retracted', by: 'again' } },
  ]);
  assert.deepEqual(found.get('confirmed'), [{ claim: 'again', relation: 'retracts' }]);
});

test('a claim brings its answers with it, and the answers to these, each once', () => {
  assert.deepEqual([...claimsOf(['said'], answers)], ['said', 'early-denial', 'reply', 'late-denial', 'no-evidence']);
  assert.deepEqual([...claimsOf(['reply', 'said', 'reply'], answers)].length, 5);
});

/** A claim "0" that is answered by "1", that by "2", and so on; the last one by the first, where it is a circle. */
const chain = (length: number, circle = false) =>
  new Map(
    Array.from({ length }, (_, index) => [
      String(index),
      index + 1 < length || circle ? [{ claim: String((index + 1) % length), relation: 'disputes' as const }] : [],
    ]),
  );

test('of however long a chain of answers a page shows the first ones, and a circle of them once', () => {
  const first = Array.from({ length: ANSWERS_DEEP + 1 }, (_, index) => String(index));
  assert.deepEqual([...claimsOf(['0'], chain(20_000))], first);
  assert.deepEqual([...claimsOf(['0'], chain(20_000, true))], first);
  assert.deepEqual([...claimsOf(['0'], chain(3, true))], ['0', '1', '2']);
  assert.equal(claimsOf([...chain(20_000).keys()], chain(20_000)).size, 20_000);
});

test('a claim may have any number of answers', () => {
  const many = Array.from(
    { length: 20_000 },
    (_, index) => ({ ...claim('a', '2023'), id: `answer-${index}` }) satisfies ReturnType<typeof claim>,
  );
  for (const each of many) each.data = { ...each.data, answers: [{ claim: 'said', relation: 'disputes' }] };
  assert.equal(claimsOf(['said'], answersByClaim(many)).size, 20_001);
});
