import { accountsOf } from '../../model/claims/accounts.ts';
import type { Claim } from '../../model/claims/claim.ts';
import { isOpen, STANDINGS, standingsOf } from '../../model/claims/standing.ts';
import { entityOf } from '../../model/sources/speaker.ts';
import type { ClaimFacet } from '../../site/routes.ts';
import type { Answer, Outcome } from './answers.ts';

/** A claim with the answers to it. */
export interface AnsweredClaim {
  id: string;
  data: Omit<Claim, 'sources'> & Outcome & { sources: readonly { id: string }[]; responses: readonly Answer[] };
}

/** How a claim stands. */
export function standingOf({ data }: AnsweredClaim) {
  return standingsOf(data, data.responses, data);
}

/** Whether a claim stands for an open matter: nobody has settled it, and it is no answer, which stands with what it answers. */
export function isOpenMatter(claim: AnsweredClaim): boolean {
  return claim.data.answers.length === 0 && isOpen(claim.data, standingOf(claim));
}

/** How claims are listed by what became of them: whether they are open, and how they stand. */
const STANDING_LISTS = ['open', ...STANDINGS] as const;

export type StandingList = (typeof STANDING_LISTS)[number];

/** The ids by which a claim is listed: its speakers, its standings, its topics. */
export function facetsOf(claim: AnsweredClaim): Record<ClaimFacet, string[]> {
  const speakers = accountsOf(claim.data).flatMap(({ who }) => entityOf(who) ?? []);
  return {
    speaker: [...new Set(speakers)],
    standing: [...(isOpenMatter(claim) ? ['open'] : []), ...standingOf(claim)],
    topic: claim.data.topics,
  };
}

/** By facet and id, the claims that are listed there; standings in their own order, the rest as they come. */
export function claimFacets<C extends AnsweredClaim>(claims: readonly C[]): Record<ClaimFacet, Map<string, C[]>> {
  const facets: Record<ClaimFacet, Map<string, C[]>> = { speaker: new Map(), standing: new Map(), topic: new Map() };
  const order = new Map(STANDING_LISTS.map((standing) => [standing as string, [] as C[]]));
  facets.standing = order;
  for (const claim of claims) {
    for (const [facet, ids] of Object.entries(facetsOf(claim)) as [ClaimFacet, string[]][]) {
      for (const id of ids) {
        const list = facets[facet].get(id);
        if (list) list.push(claim);
        else facets[facet].set(id, [claim]);
      }
    }
  }
  for (const [standing, list] of order) if (list.length === 0) order.delete(standing);
  return facets;
}
