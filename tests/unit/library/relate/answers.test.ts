import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContentFile } from '../../../../src/library/read/content-file.ts';
import { answersByClaim, claimsOf } from '../../../../src/library/relate/answers.ts';
import { type Claim, claimSchema } from '../../../../src/model/claim.ts';

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
    sources: [{ id: 'a', publisher: 'P', title: 'T' }],
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

test('a claim brings its answers with it, and the answers to these, each once', () => {
  assert.deepEqual([...claimsOf(['said'], answers)], ['said', 'early-denial', 'reply', 'late-denial', 'no-evidence']);
  assert.deepEqual([...claimsOf(['reply', 'said', 'reply'], answers)].length, 5);
});
