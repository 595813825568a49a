import { isOpenMatter, standingOf } from '../../library/relate/claim-facets.ts';
import type { Standing } from '../../model/claims/standing.ts';
import { type ClaimLine, claimLine } from '../claim/claim-line.ts';
import type { Site } from '../site.ts';

/** So many of them stand on the first page. */
const FOREMOST = 5;

/** What an answer makes of a claim that others speak against. */
const CONTESTED: ReadonlySet<Standing> = new Set(['denied', 'disputed', 'no-evidence']);

/**
 * Of the claims that are open, what a reader looks for first: those that somebody confirms and somebody contests, then those
 * that somebody contests, then the rest; of each the newest first. An answer stands with what it answers, and so not alone.
 */
export function foremostOpen(site: Site): ClaimLine[] {
  return site.claims
    .filter(isOpenMatter)
    .map((claim) => ({ claim, standings: standingOf(claim) }))
    .sort((a, b) => sidesOf(b.standings) - sidesOf(a.standings))
    .slice(0, FOREMOST)
    .map(({ claim }) => claimLine(claim, site));
}

function sidesOf(standings: readonly Standing[]): number {
  const isContested = standings.some((standing) => CONTESTED.has(standing));
  return isContested ? 1 + Number(standings.includes('confirmed-by-another')) : 0;
}
