import { accountsOf } from '../../../model/claims/accounts.ts';
import type { Claim } from '../../../model/claims/claim.ts';
import { endsForce } from '../../../model/claims/force.ts';
import { entityOf, type Speaker } from '../../../model/sources/speaker.ts';
import { isBefore } from '../../../model/time/date.ts';
import type { ValidFile } from '../../read/validate-all.ts';
import { fieldsIn, type Problem } from '../problem.ts';

/**
 * Answers that cannot take from a claim its force: a word taken back or replaced by somebody who has not said it, a
 * decision overturned by none or where there was none, and either before it was said.
 */
export function checkAnswers(claims: readonly ValidFile<Claim>[]): Problem[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return claims.flatMap(({ file, data }) =>
    data.answers.flatMap(({ claim: id, relation }, index): Problem[] => {
      const other = byId.get(id);
      if (other === undefined || !endsForce(relation)) return [];
      const rule = 'wrong-relation';
      const at = ['answers', index, 'relation'];
      const restsOn = (...keys: string[]) => [...fieldsIn(file, [], keys), ...fieldsIn(other.file, [], keys)];
      const found: Problem[] = [];
      if (relation === 'overturns') {
        const no = [data, other.data].findIndex(({ act }) => act !== 'decides');
        const values = { case: no === 0 ? 'decides-not' : 'no-decision', id } as const;
        if (no !== -1) found.push({ rule, values, file, at, restsOn: restsOn('act') });
      } else if (!sharesSpeaker(data, other.data)) {
        const values = { case: 'other-speaker', relation, id } as const;
        found.push({ rule, values, file, at, restsOn: restsOn('speaker', 'accounts') });
      }
      if (data.date !== undefined && other.data.date !== undefined && isBefore(data.date, other.data.date)) {
        const values = { case: 'earlier', date: data.date, id, later: other.data.date } as const;
        found.push({ rule, values, file, at, restsOn: restsOn('date') });
      }
      return found;
    }),
  );
}

/** Whether one of those who may have said the one is one of those who may have said the other; where nobody is named, too. */
function sharesSpeaker(one: Claim, other: Claim): boolean {
  const names = (claim: Claim) => accountsOf(claim).map(({ who }) => nameOf(who));
  const [a, b] = [names(one), new Set(names(other))];
  return a.length === 0 || b.size === 0 || a.some((name) => b.has(name));
}

/** By what somebody is the same in two claims: the entity that speaks or to which they belong, or else their name. */
function nameOf(who: Speaker): string {
  const entity = entityOf(who);
  if (entity !== undefined) return `entity ${entity}`;
  return 'named' in who ? `named ${who.named}` : 'unnamed' in who ? `unnamed ${who.unnamed}` : '';
}
