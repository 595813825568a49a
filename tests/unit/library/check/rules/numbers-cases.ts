import { article, person } from '../small-library.ts';
import { type RuleCase, toll } from './case-parts.ts';

/** One case a rule at the least, of those of `rules/numbers.ts`. */
export const NUMBERS_CASES: readonly RuleCase[] = [
  ['unknown-number', { 'articles/x.md': article('', '[148](number:toll)') }, ['unknown-number 8:1']],
  [
    'unknown-number',
    { 'articles/x.md': article('', '[148](number:toll/2024)'), 'numbers/all.yaml': toll('2025-03-02: 148') },
    ['unknown-number 8:1'],
  ],
  [
    'differing-number',
    { 'articles/x.md': article('', '[150](number:toll)'), 'numbers/all.yaml': toll('2025-03-02: 148') },
    ['differing-number 8:1'],
  ],
  [
    'outdated-number',
    {
      'articles/x.md': article('', '[148](number:toll)'),
      'numbers/all.yaml': toll('2025-03-02: 148, 2025-03-05: 212'),
    },
    ['outdated-number 8:1'],
  ],
  [
    'outdated-number',
    {
      'entities/x.md': `${person('X')}[148](number:toll) [212](number:toll)\n`,
      'numbers/all.yaml': toll('2025-03-02: 148, 2025-03-05: 212'),
    },
    ['outdated-number 9:1'],
  ],
  [
    'outdated-number',
    {
      'articles/x.md': article('keyPoints: [148 died.]\n', '[212](number:toll)'),
      'numbers/all.yaml': toll('2025-03-02: 148, 2025-03-05: 212'),
    },
    ['outdated-number 7:13'],
  ],
  [
    'outdated-number',
    {
      'articles/x.md': article('', '[148](number:toll)'),
      'numbers/all.yaml': toll('2025-03-02: 148').replace(
        ' }',
        ', ended: { why: withdrawn, at: 2025-03-04, sources: [a] } }',
      ),
    },
    ['outdated-number 8:1'],
  ],
  ['contrary-readings', { 'numbers/all.yaml': toll('2025-03-02: 148, 2025-03-02: 150') }, ['contrary-readings 5:7']],
];
