import { type Claim, RELATIONS, type Relation } from '../../model/claim.ts';
import type { ValidFile } from '../read/validate-all.ts';

/** A claim that answers another one. */
export interface Answer {
  /** Its id. */
  claim: string;
  relation: Relation;
  note?: string;
}

/** By claim, the answers to it. */
export type Answers = ReadonlyMap<string, readonly Answer[]>;

/** Ties every claim to its answers: denials first, in the order of {@link RELATIONS}, then by date, then by id. */
export function answersByClaim(claims: readonly ValidFile<Claim>[]): Answers {
  const all = claims.flatMap(({ id, data }) =>
    data.answers.map(({ claim, relation, note }) => ({
      to: claim,
      key: `${RELATIONS.indexOf(relation)} ${data.date ?? '9999'} ${id}`,
      answer: { claim: id, relation, ...(note !== undefined && { note }) },
    })),
  );
  all.sort((a, b) => (a.key < b.key ? -1 : 1));
  const byClaim = new Map<string, Answer[]>();
  for (const { to, answer } of all) byClaim.set(to, [...(byClaim.get(to) ?? []), answer]);
  return byClaim;
}

/** The claims that an article shows: those it lists, and the answers to them, and the answers to these. */
export function claimsOf(listed: readonly string[], answers: Answers): Set<string> {
  const shown = new Set<string>();
  const add = (id: string): void => {
    if (shown.has(id)) return;
    shown.add(id);
    for (const { claim } of answers.get(id) ?? []) add(claim);
  };
  for (const id of listed) add(id);
  return shown;
}
