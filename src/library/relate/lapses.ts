import type { Relation } from '../../model/claims/claim.ts';
import { type DocumentLapse, endsForce, type Lapse, lapseOf } from '../../model/claims/force.ts';

/** By claim, the answers to it, in their order. */
type Given = ReadonlyMap<string, readonly { claim: string; relation: Relation }[]>;

/**
 * By claim, what took its force from it: an answer, or else the withdrawal of the document that it rests on. Whether an
 * answer did hangs on whether it has force itself, and so on: what was overturned by a decision that was itself overturned
 * stands again, whatever is still said of its document. Each claim is settled after the answers to it, with the way in a
 * list, since chains may be longer than the calls that fit on a stack. Answers in a circle, which the check refuses, end
 * somewhere.
 */
export function lapsesOf(
  answers: Given,
  withdrawals: ReadonlyMap<string, DocumentLapse> = new Map(),
): Map<string, Lapse> {
  const lapses = new Map<string, Lapse>();
  const seen = new Set<string>();
  const enders = (claim: string) => (answers.get(claim) ?? []).filter(({ relation }) => endsForce(relation));
  const enter = (claim: string) => {
    seen.add(claim);
    return { claim, given: enders(claim), index: 0 };
  };
  const withdrawn = ({ claim, given }: { claim: string; given: readonly { relation: Relation }[] }) => {
    const lapse = withdrawals.get(claim);
    const isAnswered = lapse?.state === 'overturned' && given.some(({ relation }) => relation === 'overturns');
    return isAnswered ? undefined : lapse;
  };
  for (const first of [...answers.keys(), ...withdrawals.keys()]) {
    const way = seen.has(first) ? [] : [enter(first)];
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const next = step.given[step.index];
      step.index += 1;
      if (next !== undefined) {
        if (!seen.has(next.claim)) way.push(enter(next.claim));
        continue;
      }
      const taken = lapseOf(step.given.map((answer) => ({ ...answer, lapsed: lapses.get(answer.claim) })));
      const lapse = taken ?? withdrawn(step);
      if (lapse) lapses.set(step.claim, lapse);
      way.pop();
    }
  }
  return lapses;
}
