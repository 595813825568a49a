import type { Act, Relation } from '../model/claim.ts';

/** The words for what a speaker does: behind a passage, over a card, and before the speaker's name. */
export const ACT_WORDS = {
  asserts: { mark: 'said', name: 'Statement', by: 'Said by' },
  denies: { mark: 'denied', name: 'Denial', by: 'Denied by' },
  alleges: { mark: 'alleged', name: 'Allegation', by: 'Alleged by' },
  announces: { mark: 'announced', name: 'Announcement', by: 'Announced by' },
  'reports no evidence': { mark: 'no evidence', name: 'No evidence reported', by: 'Said by' },
  'declines to comment': { mark: 'no comment', name: 'No comment', by: 'Declined by' },
} as const satisfies Record<Act, { mark: string; name: string; by: string }>;

/**
 * The words for how an answer stands to a claim: before the claim's title, before the name of who answers, and behind a
 * passage.
 */
export const RELATION_WORDS = {
  denies: { does: 'Denies', by: 'Denied by', mark: 'denied' },
  confirms: { does: 'Confirms', by: 'Confirmed by', mark: 'confirmed' },
  disputes: { does: 'Disputes', by: 'Disputed by', mark: 'disputed' },
  'reports no evidence': { does: 'Reports no evidence of', by: 'No evidence seen by', mark: 'no evidence' },
  'responds without addressing': {
    does: 'Responds without addressing',
    by: 'Answered without addressing it by',
    mark: 'not addressed',
  },
  retracts: { does: 'Takes back', by: 'Taken back by', mark: 'taken back' },
  'declines to comment': { does: 'Declines to comment on', by: 'No comment from', mark: 'no comment' },
} as const satisfies Record<Relation, { does: string; by: string; mark: string }>;
