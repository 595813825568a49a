import { accountsOf } from '../../model/claims/accounts.ts';
import { endsForce } from '../../model/claims/force.ts';
import { settles } from '../../model/claims/settlement.ts';
import { firstId } from '../../model/fields/first-id.ts';
import { entityOf } from '../../model/sources/speaker.ts';
import type { ClaimData } from '../library.ts';
import { type Answered, type Cite, changeOf, idOf, type KnownChange, type Of } from './known-change.ts';

type Claims = ReadonlyMap<string, Of<ClaimData>>;

/** That somebody said something, or answered what was said and what that made of it; and that a claim was reviewed. */
export function claimChanges(claim: Of<ClaimData>, claims: Claims, cite: Cite): KnownChange[] {
  return [...said(claim, claims), ...reviewed(claim, cite)];
}

function said({ id, data }: Of<ClaimData>, claims: Claims): KnownChange[] {
  if (data.date === undefined) return [];
  const answered = data.answers.flatMap(({ claim, relation }) => (claims.has(claim) ? [{ claim, relation }] : []));
  const others = answered.flatMap(({ claim }) => claims.get(claim) ?? []);
  const speakers = [id, ...others.map((other) => other.id)].flatMap((each) => speakersOf(claims.get(each)));
  const first = firstId({ id, data });
  return changeOf({
    of: [first],
    held: data.date,
    entities: [...new Set([...speakers, ...data.about, ...others.flatMap((other) => other.data.about)])],
    claims: [id, ...answered.map(({ claim }) => claim)],
    topics: [...new Set([...data.topics, ...others.flatMap((other) => other.data.topics)])],
    sources: data.sources,
    rank: answered.length === 0 ? 0 : others.some((other) => other.data.answers.length > 0) ? 2 : 1,
    what: answered.length === 0 ? { kind: 'claim', claim: id } : { kind: kindOf(data, answered), claim: id, answered },
  });
}

/** What an answer makes of what it answers: it ends it, it settles it, or it stands beside it. */
function kindOf({ act }: ClaimData, answered: readonly Answered[]) {
  if (answered.some(({ relation }) => endsForce(relation))) return 'claim-ended';
  return act === 'decides' && answered.some(({ relation }) => settles(relation)) ? 'claim-settled' : 'claim-answered';
}

/** A review is an act of this site: it is known on its day. */
function reviewed({ id, data }: Of<ClaimData>, cite: Cite): KnownChange[] {
  const { verdict } = data;
  if (!verdict) return [];
  return [
    {
      id: idOf('claim-reviewed', [firstId({ id, data }), verdict.date]),
      held: verdict.date,
      known: verdict.date,
      entities: [...new Set([...accountsOf(data).flatMap(({ who }) => entityOf(who) ?? []), ...data.about])],
      claims: [id],
      topics: data.topics,
      sources: cite(verdict.sources),
      rank: 2,
      what: { kind: 'claim-reviewed', claim: id },
    },
  ];
}

function speakersOf(claim: Of<ClaimData> | undefined): string[] {
  return claim ? accountsOf(claim.data).flatMap(({ who }) => entityOf(who) ?? []) : [];
}
