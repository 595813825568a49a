import type { Relation } from '../../model/claims/claim.ts';
import { endsForce, type Lapse, lapseOf } from '../../model/claims/force.ts';

/** By claim, the answers to it, in their order. */
type Given = ReadonlyMap<string, readonly { claim: string; relation: Relation }[]>;

/**
 * By claim, what took its force from it. Whether an answer did hangs on whether it has force itself, and so on: what was
 * overturned by a decision that was itself overturned stands again. Each claim is settled after the answers to it, with
 * the way in a list, since chains may be longer than the calls that fit on a stack. Answers in a circle, which the check
 * refuses, end somewhere.
 */
export function lapsesOf(answers: Given): Map<string, Lapse> {
  const lapses = new Map<string, Lapse>();
  const seen = new Set<string>();
  const enders = (claim: string) => (answers.get(claim) ?? []).filter(({ relation }) => endsForce(relation));
  const enter = (claim: string) => {
    seen.add(claim);
    return { claim, given: enders(claim), index: 0 };
  };
  for (const first of answers.keys()) {
    const way = seen.has(first) ? [] : [enter(first)];
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const next = step.given[step.index];
      step.index += 1;
      if (next !== undefined) {
        if (!seen.has(next.claim)) way.push(enter(next.claim));
        continue;
      }
      const lapse = lapseOf(step.given.map((answer) => ({ ...answer, lapsed: lapses.get(answer.claim) })));
      if (lapse) lapses.set(step.claim, lapse);
      way.pop();
    }
  }
  return lapses;
}
