import type { Account, Claim } from './claim.ts';

/** The accounts of who said a claim: more than one where sources disagree. */
export function accountsOf({
  speaker,
  accounts,
  sources,
}: Pick<Claim, 'speaker' | 'accounts'> & { sources: readonly (string | { id: string })[] }): Account[] {
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
