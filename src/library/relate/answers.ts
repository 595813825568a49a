import { type Claim, RELATIONS, type Relation } from '../../model/claims/claim.ts';
import type { DocumentLapse, Lapse } from '../../model/claims/force.ts';
import { type Settlement, settlementOf } from '../../model/claims/settlement.ts';
import { compareDates } from '../../model/time/date.ts';
import type { ValidFile } from '../read/validate-all.ts';
import { lapsesOf } from './lapses.ts';

/** A claim that answers another one. */
export interface Answer {
  /** Its id. */
  claim: string;
  relation: Relation;
  note?: string;
  /** Whether it is a decision: then it does not speak from knowledge, it finds. */
  decides?: true;
  /** What took its force from it, where something did: then it no longer says this of what it answers. */
  lapsed?: Lapse;
}

/** By claim, the answers to it. */
export type Answers = ReadonlyMap<string, readonly Answer[]>;

/**
 * Ties every claim to its answers: what took its force from it first, then denials, in the order of {@link RELATIONS}, then
 * by date, then by id. Each answer knows what took its own force.
 *
 * @param withdrawals by claim, the withdrawal of the document that it rests on
 */
export function answersByClaim(
  claims: readonly Pick<ValidFile<Claim>, 'id' | 'data'>[],
  withdrawals?: ReadonlyMap<string, DocumentLapse>,
): Answers {
  const all = claims.flatMap(({ id, data }) =>
    data.answers.map(({ claim, relation, note }) => ({
      to: claim,
      rank: RELATIONS.indexOf(relation),
      date: data.date,
      answer: {
        claim: id,
        relation,
        ...(note !== undefined && { note }),
        ...(data.act === 'decides' && { decides: true as const }),
      },
    })),
  );
  all.sort((a, b) => a.rank - b.rank || byDate(a.date, b.date) || (a.answer.claim < b.answer.claim ? -1 : 1));
  const byClaim = new Map<string, Answer[]>();
  for (const { to, answer } of all) {
    const list = byClaim.get(to);
    if (list) list.push(answer);
    else byClaim.set(to, [answer]);
  }
  const lapses = lapsesOf(byClaim, withdrawals);
  for (const list of byClaim.values()) {
    for (const answer of list) {
      const lapsed = lapses.get(answer.claim);
      if (lapsed) answer.lapsed = lapsed;
    }
  }
  return byClaim;
}

/** What became of a claim: what took its force, and what decision settled it. */
export interface Outcome {
  lapsed?: Lapse;
  settled?: Settlement;
}

/** By claim, what became of it; without those that stand as they were made. */
export function outcomesOf(
  claims: readonly Pick<ValidFile<Claim>, 'id' | 'data'>[],
  answers: Answers,
  withdrawals?: ReadonlyMap<string, DocumentLapse>,
): ReadonlyMap<string, Outcome> {
  const lapses = lapsesOf(answers, withdrawals);
  const dates = new Map(claims.map(({ id, data }) => [id, data.date]));
  return new Map(
    claims.flatMap(({ id }) => {
      const lapsed = lapses.get(id);
      const settled = settlementOf(answers.get(id) ?? [], (claim) => dates.get(claim));
      return lapsed || settled ? [[id, { ...(lapsed && { lapsed }), ...(settled && { settled }) }] as const] : [];
    }),
  );
}

/** What has no date comes last. */
function byDate(a: string | undefined, b: string | undefined): number {
  return a === undefined || b === undefined ? compareDates(b, a) : compareDates(a, b);
}

/**
 * How many answers, each to the one before it, a page shows under a claim. What answers the last of them is named there,
 * and has its card on its own page: a browser nests no more than 512 elements, and a reader follows fewer.
 */
export const ANSWERS_DEEP = 12;

/** The claims that a page shows: those it lists, and the answers to them, and the answers to these, {@link ANSWERS_DEEP}. */
export function claimsOf(listed: readonly string[], answers: Answers): Set<string> {
  const shown = new Set<string>();
  const next = listed.map((id) => ({ id, depth: 0 })).reverse();
  for (let claim = next.pop(); claim !== undefined; claim = next.pop()) {
    const { id, depth } = claim;
    if (shown.has(id)) continue;
    shown.add(id);
    if (depth === ANSWERS_DEEP) continue;
    for (const answer of (answers.get(id) ?? []).toReversed()) next.push({ id: answer.claim, depth: depth + 1 });
  }
  return shown;
}
