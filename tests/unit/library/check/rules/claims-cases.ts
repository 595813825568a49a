import { article, claim, person, topic } from '../small-library.ts';
import type { RuleCase } from './case-parts.ts';

/** One case a rule at the least, of those of `rules/claims.ts`. */
export const CLAIMS_CASES: readonly RuleCase[] = [
  ['missing-speaker', { 'claims/c.md': claim('', '') }, ['missing-speaker 2:1']],
  [
    'missing-speaker',
    {
      'claims/c.md': claim('accounts: [{ who: ada, sources: [a] }, { who: { named: The clerk }, sources: [a] }]\n'),
    },
    ['missing-speaker 8:11'],
  ],
  [
    'missing-speaker',
    { 'claims/c.md': claim('chain: [{ who: ada, did: said it, sources: [a] }, { did: heard it, sources: [a] }]\n') },
    ['missing-speaker 8:51'],
  ],
  [
    'unfounded-attribution',
    { 'claims/c.md': claim('attributedTo: { who: ada, why: She said so., sources: [a] }\n') },
    ['unfounded-attribution 8:15'],
  ],
  [
    'unfounded-attribution',
    {
      'claims/c.md': claim(
        'accounts: [{ who: ada, sources: [a] }, { who: { named: The clerk }, sources: [a] }]\n' +
          'attributedTo: { who: { named: The mayor }, why: He said so., sources: [a] }\n',
        '',
      ),
    },
    ['unfounded-attribution 8:22'],
  ],
  [
    'broken-chain',
    { 'claims/c.md': claim('chain: [{ who: { named: The Times }, did: had it, sources: [a] }]\n') },
    ['broken-chain 8:8'],
  ],
  [
    'circular-chain',
    {
      'entities/bob.md': person('Bob'),
      'claims/c.md': claim(
        `chain:\n${['ada', 'bob', 'ada'].map((who) => `  - { who: ${who}, did: told it, sources: [a] }\n`).join('')}`,
      ),
    },
    ['circular-chain 11:12'],
  ],
  [
    'circular-chain',
    {
      'claims/b.md': claim('evidence: [{ text: E, claim: c, sources: [a] }]\n'),
      'claims/c.md': claim('evidence: [{ text: E, claim: b, sources: [a] }]\n'),
    },
    ['circular-chain 8:30'],
  ],
  ['circular-chain', { 'claims/c.md': claim('answers: [{ claim: c, relation: denies }]\n') }, ['circular-chain 8:20']],
  ...(['retracts', 'replaces'] as const).map(
    (relation): RuleCase => [
      'wrong-relation',
      {
        'claims/b.md': claim(`answers: [{ claim: c, relation: ${relation} }]\n`, 'speaker: { named: Bo }\n'),
        'claims/c.md': claim(''),
      },
      ['wrong-relation 8:33'],
    ],
  ),
  [
    'wrong-relation',
    {
      'claims/b.md': claim('answers: [{ claim: c, relation: overturns }]\n'),
      'claims/c.md': claim('').replace('asserts', 'decides'),
      'claims/d.md': claim('answers: [{ claim: e, relation: overturns }]\n').replace('asserts', 'decides'),
      'claims/e.md': claim(''),
    },
    ['wrong-relation 8:33', 'wrong-relation 8:33'],
  ],
  [
    'wrong-relation',
    {
      'claims/b.md': claim('date: 2026-01-01\nanswers: [{ claim: c, relation: retracts }]\n'),
      'claims/c.md': claim('date: 2026-01-02\n'),
    },
    ['wrong-relation 9:33'],
  ],
  [
    'uncovered-quotation',
    { 'articles/x.md': article('', 'She said “it rains”.\n\n> It rained.') },
    ['uncovered-quotation 8:10', 'uncovered-quotation 10:1'],
  ],
  [
    'uncovered-quotation',
    { 'articles/x.md': article('', '<p>She said “it rains”, <q>it pours</q>.</p>') },
    ['uncovered-quotation 8:13', 'uncovered-quotation 8:25'],
  ],
  [
    'uncovered-quotation',
    { 'articles/x.md': article('keyPoints: [She said “it rains”.]\n', 'It rained.') },
    ['uncovered-quotation 7:13'],
  ],
  ['uncovered-quotation', { 'topics/x.md': `${topic}It was “war”.\n` }, ['uncovered-quotation 5:8']],
  [
    'unmarked-claim',
    { 'claims/c.md': claim(''), 'articles/x.md': article('claims: [c]\n', 'It rained.') },
    ['unmarked-claim 7:10'],
  ],
  [
    'uncovered-quotation',
    { 'articles/x.md': article('whatHappenedNext: [{ text: She said “it rains”., sources: [a] }]\n', 'It rained.') },
    ['uncovered-quotation 7:28'],
  ],
];
