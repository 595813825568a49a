import { accountsOf } from './accounts.ts';
import type { Claim, Relation } from './claim.ts';

/**
 * What can be said of a claim without judging it: how it is attributed and how it was answered. A claim may have
 * several of these. The keys are part of public addresses.
 */
export const STANDINGS = [
  'reviewed',
  'speaker-disputed',
  'speaker-unnamed',
  'retracted',
  'denied',
  'disputed',
  'no-evidence',
  'not-addressed',
  'no-comment',
  'confirmed-by-another',
  'unanswered',
] as const;

export type Standing = (typeof STANDINGS)[number];

/** A claim, whether its sources stand as ids or whole. */
type StandingClaim = Omit<Claim, 'sources'> & { sources: readonly (string | { id: string })[] };

/** How a claim stands, given the relations of the answers to it; in the order of {@link STANDINGS}. */
export function standingsOf(claim: StandingClaim, relations: readonly Relation[]): Standing[] {
  const found = new Set<Standing>(relations.map((relation) => BY_RELATION[relation]));
  // An answer is not waiting for one itself.
  if (relations.length === 0 && claim.answers.length === 0) found.add('unanswered');
  if (claim.verdict) found.add('reviewed');
  const accounts = accountsOf(claim);
  if (accounts.length > 1) found.add('speaker-disputed');
  if (accounts.some(({ who }) => 'unnamed' in who)) found.add('speaker-unnamed');
  return STANDINGS.filter((standing) => found.has(standing));
}

/** Whether what it says is still open: nobody reviewed it, and who said it has not taken it back. */
export function isOpen(standings: readonly Standing[]): boolean {
  return !standings.includes('reviewed') && !standings.includes('retracted');
}

const BY_RELATION = {
  denies: 'denied',
  confirms: 'confirmed-by-another',
  disputes: 'disputed',
  'reports no evidence': 'no-evidence',
  'responds without addressing': 'not-addressed',
  retracts: 'retracted',
  'declines to comment': 'no-comment',
} as const satisfies Record<Relation, Standing>;
