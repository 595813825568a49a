import { article, corrected, reviewed, update } from '../small-library.ts';
import type { RuleCase } from './case-parts.ts';

const OTHER = 'a'.repeat(22);

/** One case at the least of each rule of `rules/reviews.ts` that holds in every site. */
export const REVIEW_CASES: readonly RuleCase[] = [
  ['outdated-review', { 'articles/x.md': article(reviewed('desk', '2026-01-01')) }, ['outdated-review 7:17']],
  ['outdated-review', { 'articles/x.md': article(reviewed('The  DESK', '2026-01-01')) }, ['outdated-review 7:17']],
  [
    'outdated-review',
    { 'articles/x.md': article(`updated: 2026-01-02\n${reviewed('Bo', '2026-01-01')}`) },
    ['outdated-review 8:25'],
  ],
  [
    'outdated-review',
    {
      'articles/x.md': article(
        `updated: 2026-01-02T12:30Z\n${update('2026-01-02T12:30Z')}${reviewed('Bo', '2026-01-02T12:00Z')}`,
      ),
    },
    ['outdated-review 9:25'],
  ],
  [
    'outdated-review',
    {
      'articles/x.md': article(
        `${corrected('2026-01-02')}${reviewed('Bo', '2026-01-01', OTHER)}`,
        '[It rained.](correction:rain)',
      ),
    },
    ['outdated-review 9:25'],
  ],
  ['outdated-review', { 'articles/x.md': article(reviewed('Bo', '2026-01-01', OTHER)) }, ['outdated-review 7:25']],
  ['unknown-author', { 'articles/x.md': article(reviewed('dask', '2026-01-01')) }, ['unknown-author 7:17']],
  ['future-day', { 'articles/x.md': article(reviewed('Bo', '2062-01-01')) }, ['future-day 7:25']],
  [
    'invalid-frontmatter',
    { 'articles/x.md': article(reviewed('Bo', '2026-01-01', 'short')) },
    ['invalid-frontmatter 7:45'],
  ],
];

const unpublished = 'draft: true\n';

/** The same where a site has every article read: fields of the article, and what is reported. */
export const REQUIRED_REVIEWS: readonly [what: string, fields: string, reported: string[]][] = [
  ['what nobody has read is an error', '', ['unreviewed-text 2:1']],
  ['what only its author has read is one', reviewed('desk', '2026-01-01'), ['unreviewed-text 7:17']],
  ['a change since is one', `updated: 2026-01-02\n${reviewed('Bo', '2026-01-01')}`, ['unreviewed-text 8:25']],
  ['another text is one', reviewed('Bo', '2026-01-01', OTHER), ['unreviewed-text 7:25']],
  [
    'what was changed on the day on which it was read is none',
    `updated: 2026-01-02\n${reviewed('Bo', '2026-01-02')}`,
    [],
  ],
  ['what is published after it was read is none', reviewed('Bo', '2025-12-24'), []],
  ['a draft that nobody has read is none', unpublished, ['unpublished-text 7:8']],
  [
    'of a draft a change since is a warning',
    `${unpublished}${reviewed('Bo', '2026-01-01', OTHER)}`,
    ['unpublished-text 7:8', 'outdated-review 8:25'],
  ],
];
