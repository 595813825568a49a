import type { Relation } from './claim.ts';

/** What became of a claim that has no force any more, by the relation of the answer that took it. */
export const LAPSES = {
  overturns: 'overturned',
  retracts: 'retracted',
  replaces: 'replaced',
} as const satisfies Partial<Record<Relation, string>>;

/** A relation that takes its force from what it answers. */
export type EndingRelation = keyof typeof LAPSES;

/** That a claim has no force any more: what became of it, and the id of the answer that did that. */
export interface Lapse {
  state: (typeof LAPSES)[EndingRelation];
  by: string;
}

/** Whether an answer takes its force from what it answers, as long as it has force itself. */
export function endsForce(relation: Relation): relation is EndingRelation {
  return relation in LAPSES;
}

/**
 * Whether an answer still says of a claim what it said. What was overturned, taken back or replaced denies, disputes and
 * confirms nothing any more. Only an overturned or retracted end is undone by that, so that what it had ended stands
 * again: of three words of one speaker, each in place of the one before, the last alone stands.
 */
export function hasForce({ relation, lapsed }: { relation: Relation; lapsed?: Lapse | undefined }): boolean {
  return lapsed === undefined || (endsForce(relation) && lapsed.state === 'replaced');
}

/** What took its force from a claim, given the answers to it: the first of those in the order of `RELATIONS`. */
export function lapseOf(
  responses: readonly { claim: string; relation: Relation; lapsed?: Lapse | undefined }[],
): Lapse | undefined {
  for (const relation of Object.keys(LAPSES) as EndingRelation[]) {
    const found = responses.find((answer) => answer.relation === relation && hasForce(answer));
    if (found) return { state: LAPSES[relation], by: found.claim };
  }
  return undefined;
}
