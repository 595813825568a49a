import type { Act, Relation } from './claim.ts';

/** The words for what a speaker does: behind a passage, over a card, and before the speaker's name. */
export const ACT_WORDS = {
  asserts: { mark: 'said', name: 'Statement', by: 'Said by' },
  denies: { mark: 'denied', name: 'Denial', by: 'Denied by' },
  alleges: { mark: 'alleged', name: 'Allegation', by: 'Alleged by' },
  announces: { mark: 'announced', name: 'Announcement', by: 'Announced by' },
  'reports no evidence': { mark: 'no evidence', name: 'No evidence reported', by: 'Said by' },
  'declines to comment': { mark: 'no comment', name: 'No comment', by: 'Declined by' },
} as const satisfies Record<Act, { mark: string; name: string; by: string }>;

/** The words for how an answer stands to a claim: before the claim's title, and for the claim that has the answer. */
export const RELATION_WORDS = {
  denies: { does: 'Denies', short: 'Denied' },
  confirms: { does: 'Confirms', short: 'Confirmed by another' },
  disputes: { does: 'Disputes', short: 'Disputed' },
  'reports no evidence': { does: 'Reports no evidence of', short: 'No evidence reported' },
  'responds without addressing': { does: 'Responds without addressing', short: 'Answered without addressing it' },
  retracts: { does: 'Takes back', short: 'Retracted' },
  'declines to comment': { does: 'Declines to comment on', short: 'No comment' },
} as const satisfies Record<Relation, { does: string; short: string }>;
