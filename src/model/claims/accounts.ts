import type { Speaker } from '../sources/speaker.ts';
import type { Account, Claim } from './claim.ts';

/** A claim, whether its sources stand as ids or whole. */
export type SourcedClaim = Omit<Claim, 'sources'> & { sources: readonly (string | { id: string })[] };

/** What of a claim says who said it. */
type Attributed = Pick<SourcedClaim, 'speaker' | 'accounts' | 'attributedTo' | 'sources'>;

/** The accounts of who said a claim: more than one where sources disagree and it is open which of them is right. */
export function accountsOf({ speaker, accounts, attributedTo, sources }: Attributed): Account[] {
  if (accounts) {
    const followed = attributedTo && accounts.filter(({ who }) => isSameSpeaker(who, attributedTo.who));
    return followed?.length ? followed : accounts;
  }
  return speaker
    ? [{ who: speaker, sources: sources.map((source) => (typeof source === 'string' ? source : source.id)) }]
    : [];
}

/** The accounts that name another speaker than the one to whom a claim is attributed; none where it is open, or all agree. */
export function otherAccounts(claim: Attributed): Account[] {
  const followed = new Set(accountsOf(claim));
  return (claim.accounts ?? []).filter((account) => !followed.has(account));
}

/** Whether two fields name the same person: by the same id, or in the same words. */
export function isSameSpeaker(one: Speaker, other: Speaker): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(who: Speaker): string {
  if ('id' in who) return `id ${who.id}`;
  if ('speaker' in who && who.speaker !== undefined) return `id ${who.speaker}`;
  return 'named' in who ? `named ${who.named}` : `unnamed ${who.unnamed}`;
}

/** The accounts of who took a step of a claim's chain: more than one where sources disagree. */
export function accountsOfStep({ who, accounts, sources }: Claim['chain'][number]): Account[] {
  if (accounts) return accounts;
  return who ? [{ who, sources }] : [];
}
