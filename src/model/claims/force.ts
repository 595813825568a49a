import type { WithdrawnState } from '../sources/document-state.ts';
import type { Outlet } from '../sources/source.ts';
import type { Relation } from './claim.ts';

/** What became of a claim that has no force any more, by the relation of the answer that took it. */
export const LAPSES = {
  overturns: 'overturned',
  retracts: 'retracted',
  replaces: 'replaced',
} as const satisfies Partial<Record<Relation, string>>;

/** A relation that takes its force from what it answers. */
export type EndingRelation = keyof typeof LAPSES;

/** That an answer took its force from a claim: what became of the claim, and the id of the answer. */
export interface AnswerLapse {
  state: (typeof LAPSES)[EndingRelation];
  by: string;
}

/** That a claim has no force since the document that it rests on was withdrawn. */
export interface DocumentLapse {
  state: WithdrawnState;
  withdrawn: Withdrawal;
}

/** The withdrawal of a document, as far as the model knows it. */
export interface Withdrawal {
  /** The id of the document among the entities, where it has a page. */
  document?: string;
  /** The id of the source that it is, where that is how the claim rests on it. */
  source?: string;
  /** Who withdrew it: the journal, the court, what supersedes it. */
  by?: Outlet;
  /** Since when (EDTF). */
  date?: string;
  /** Why, in one sentence. */
  note?: string;
  /** Ids of the sources that say so. */
  sources: string[];
}

/** That a claim has no force any more. */
export type Lapse = AnswerLapse | DocumentLapse;

/** Whether an answer takes its force from what it answers, as long as it has force itself. */
export function endsForce(relation: Relation): relation is EndingRelation {
  return relation in LAPSES;
}

/**
 * Whether an answer still says of a claim what it said. What was overturned, taken back, replaced or withdrawn denies,
 * disputes and confirms nothing any more. An end is not undone by a newer word in its place, so that of three words of one
 * speaker, each in place of the one before, the last alone stands; by all else it is, and what it had ended stands again.
 */
export function hasForce({ relation, lapsed }: { relation: Relation; lapsed?: Lapse | undefined }): boolean {
  if (lapsed === undefined) return true;
  return endsForce(relation) && (lapsed.state === 'replaced' || lapsed.state === 'superseded');
}

/** What took its force from a claim, given the answers to it: the first of those in the order of `RELATIONS`. */
export function lapseOf(
  responses: readonly { claim: string; relation: Relation; lapsed?: Lapse | undefined }[],
): AnswerLapse | undefined {
  for (const relation of Object.keys(LAPSES) as EndingRelation[]) {
    const found = responses.find((answer) => answer.relation === relation && hasForce(answer));
    if (found) return { state: LAPSES[relation], by: found.claim };
  }
  return undefined;
}

/** When a claim lost its force (EDTF), where that is known. */
export function dateOfLapse(lapse: Lapse, dateOf: (claim: string) => string | undefined): string | undefined {
  return 'by' in lapse ? dateOf(lapse.by) : lapse.withdrawn.date;
}
