import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimSchema } from '../../../../src/model/claims/claim.ts';
import { statementSources } from '../../../../src/views/claim/statement-sources.ts';

const sources = (ids: string) => ids.split(' ');
const claim = (fields: { sources: string[]; chain?: object[]; evidence?: object[] }, cited: string[] = []) => ({
  ...claimSchema.parse({
    title: 'T',
    statement: 'S.',
    speaker: 'ada',
    act: 'asserts',
    checked: '2026-01-01',
    ...fields,
  }),
  sources: fields.sources.map((id) => ({ id })),
  citations: cited.map((source) => ({ source })),
});

test('a source stands behind the statement that says it was made, not one that is only given in support or in the text', () => {
  const chain = [{ who: 'ada', did: 'said it', sources: ['gazette'] }];
  const evidence = [{ text: 'Rain.', sources: ['weather', 'gazette'] }];
  const all = claim({ sources: sources('gazette weather critic other'), chain, evidence }, ['critic']);
  assert.deepEqual(statementSources(all), ['gazette', 'other']);
});

test('where every source is cited elsewhere too, they all stand there', () => {
  assert.deepEqual(statementSources(claim({ sources: sources('a b') }, ['a', 'b'])), ['a', 'b']);
});
