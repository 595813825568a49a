import type { Standing } from '../../model/standing.ts';

/** What is said of every claim that nobody has reviewed. */
export const NOT_VERIFIED = 'Attributed, not independently verified';

/** What each standing is called in a list of claims. */
export const STANDING_NAMES = {
  reviewed: 'Reviewed, with a verdict',
  'speaker-disputed': 'Sources disagree on who said it',
  'speaker-unnamed': 'Speaker not named',
  retracted: 'Was taken back',
  denied: 'Was denied',
  disputed: 'Was disputed',
  'no-evidence': 'Others report no evidence',
  'not-addressed': 'Was answered without being addressed',
  'no-comment': 'Comment declined',
  'confirmed-by-another': 'Was confirmed by others',
  unanswered: 'No answer known',
} as const satisfies Record<Standing, string>;
