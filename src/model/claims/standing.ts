import { accountsOf, otherAccounts, type SourcedClaim } from './accounts.ts';
import type { Claim, Relation } from './claim.ts';
import { hasForce, type Lapse } from './force.ts';
import { type Settlement, settles } from './settlement.ts';

/**
 * What can be said of a claim without judging it: how it is attributed and how it was answered. A claim may have
 * several of these. The keys are part of public addresses.
 */
export const STANDINGS = [
  'overturned',
  'retracted',
  'replaced',
  'withdrawn',
  'settled',
  'reviewed',
  'speaker-disputed',
  'speaker-attributed',
  'speaker-unnamed',
  'denied',
  'disputed',
  'no-evidence',
  'not-addressed',
  'no-comment',
  'confirmed-by-another',
  'unanswered',
] as const;

export type Standing = (typeof STANDINGS)[number];

/**
 * How a claim stands, given the answers to it, what took its force and what settled it; in the order of {@link STANDINGS}. An
 * answer that has lost its force counts no more, and yet the claim was answered. A decision that upholds or rejects the
 * claim settles it, and is no word of another side.
 */
export function standingsOf(
  claim: SourcedClaim,
  responses: readonly { relation: Relation; lapsed?: Lapse | undefined; decides?: boolean | undefined }[],
  { lapsed, settled }: { lapsed?: Lapse | undefined; settled?: Settlement | undefined } = {},
): Standing[] {
  const told = responses.filter((answer) => hasForce(answer) && !(answer.decides === true && settles(answer.relation)));
  const found = new Set<Standing>(told.map(({ relation }) => BY_RELATION[relation]));
  if (lapsed && 'withdrawn' in lapsed) found.add('withdrawn');
  if (settled) found.add('settled');
  // An answer is not waiting for one itself.
  if (responses.length === 0 && claim.answers.length === 0) found.add('unanswered');
  if (claim.verdict) found.add('reviewed');
  const accounts = accountsOf(claim);
  if (accounts.length > 1) found.add('speaker-disputed');
  if (otherAccounts(claim).length > 0) found.add('speaker-attributed');
  if (accounts.some(({ who }) => 'unnamed' in who)) found.add('speaker-unnamed');
  return STANDINGS.filter((standing) => found.has(standing));
}

/**
 * Whether what it says is still open: it claims something that may or may not be so, nobody reviewed it, no decision
 * settled it, who said it has neither taken it back nor said it anew, and neither it nor the document that it rests on was
 * overturned or withdrawn. A decision is so by being taken, and who declines to comment claims nothing.
 */
export function isOpen({ act }: Pick<Claim, 'act'>, standings: readonly Standing[]): boolean {
  return act !== 'decides' && act !== 'declines to comment' && !standings.some((standing) => CLOSED.has(standing));
}

const CLOSED: ReadonlySet<Standing> = new Set([
  'reviewed',
  'overturned',
  'retracted',
  'replaced',
  'withdrawn',
  'settled',
]);

/** What is known of the truth of a claim. */
export type Verification = 'none' | 'reviewed' | 'decision' | 'estimate' | 'no-statement';

/** Without a review only who said it is known; but a decision is so by being taken, and an estimate says that it is one. */
export function verificationOf({ act, verdict }: Pick<Claim, 'act' | 'verdict'>): Verification {
  if (verdict) return 'reviewed';
  return act === 'decides'
    ? 'decision'
    : act === 'estimates'
      ? 'estimate'
      : act === 'declines to comment'
        ? 'no-statement'
        : 'none';
}

const BY_RELATION = {
  overturns: 'overturned',
  retracts: 'retracted',
  replaces: 'replaced',
  denies: 'denied',
  confirms: 'confirmed-by-another',
  disputes: 'disputed',
  'reports no evidence': 'no-evidence',
  'responds without addressing': 'not-addressed',
  'declines to comment': 'no-comment',
} as const satisfies Record<Relation, Standing>;
