import type { Account, Claim } from './claim.ts';

/** A claim, whether its sources stand as ids or whole. */
export type SourcedClaim = Omit<Claim, 'sources'> & { sources: readonly (string | { id: string })[] };

/** The accounts of who said a claim: more than one where sources disagree. */
export function accountsOf({
  speaker,
  accounts,
  sources,
}: Pick<SourcedClaim, 'speaker' | 'accounts' | 'sources'>): Account[] {
  if (accounts) return accounts;
  return speaker
    ? [{ who: speaker, sources: sources.map((source) => (typeof source === 'string' ? source : source.id)) }]
    : [];
}

/** The accounts of who took a step of a claim's chain: more than one where sources disagree. */
export function accountsOfStep({ who, accounts, sources }: Claim['chain'][number]): Account[] {
  if (accounts) return accounts;
  return who ? [{ who, sources }] : [];
}
