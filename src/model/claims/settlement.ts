import { compareDates } from '../time/date.ts';
import type { Relation } from './claim.ts';
import { dateOfLapse, hasForce, type Lapse } from './force.ts';

/** What a decision made of a claim: it said the same, the contrary, or what had said the same was overturned. */
export const SETTLEMENTS = ['upheld', 'rejected', 'quashed'] as const;

/** That a decision settled a claim. */
export interface Settlement {
  how: (typeof SETTLEMENTS)[number];
  /** The id of the decision among the answers to the claim that upheld or rejected it. */
  answer: string;
  /** What overturned that decision, where it had upheld the claim. */
  overturned?: Lapse;
}

/** An answer to a claim, as far as it may settle it. */
interface Response {
  claim: string;
  relation: Relation;
  lapsed?: Lapse | undefined;
  decides?: boolean | undefined;
}

/** Whether a decision with this relation settles what it answers. */
export function settles(relation: Relation): relation is 'confirms' | 'denies' {
  return relation === 'confirms' || relation === 'denies';
}

/**
 * The newest decision that stands and settles a claim, given the answers to it. What overturned a decision that had upheld
 * the claim is an answer to the claim too: nothing upholds it any more. It leaves the claim open only where it answers the
 * claim itself otherwise (by sending the case back). To overturn what had rejected a claim opens it again.
 *
 * @param dateOf when a claim was made (EDTF)
 */
export function settlementOf(
  responses: readonly Response[],
  dateOf: (claim: string) => string | undefined,
): Settlement | undefined {
  const direct = new Set(responses.map(({ claim }) => claim));
  const found = responses.flatMap((answer): { at: string | undefined; settled: Settlement }[] => {
    const { claim, relation, lapsed, decides } = answer;
    if (decides !== true || !settles(relation)) return [];
    const how = relation === 'confirms' ? 'upheld' : 'rejected';
    if (hasForce(answer)) return [{ at: dateOf(claim), settled: { how, answer: claim } }];
    if (how === 'rejected' || lapsed?.state !== 'overturned' || ('by' in lapsed && direct.has(lapsed.by))) return [];
    return [{ at: dateOfLapse(lapsed, dateOf), settled: { how: 'quashed', answer: claim, overturned: lapsed } }];
  });
  const rank = ({ how }: Settlement) => SETTLEMENTS.indexOf(how);
  found.sort((a, b) => compareDates(b.at, a.at) || rank(b.settled) - rank(a.settled));
  return found[0]?.settled;
}
