import type { Claim } from '../../../model/claims/claim.ts';
import type { ContentFile } from '../../read/content-file.ts';
import type { ValidFile } from '../../read/validate-all.ts';
import type { Problem } from '../problem.ts';

/** Somebody who stands in one chain twice: it has come back to where it was. */
export function checkRepeatedSteps(file: ContentFile, { chain }: Claim): Problem[] {
  const steps = new Map<string, number>();
  return chain.flatMap(({ who }, index): Problem[] => {
    if (who === undefined || !('id' in who)) return [];
    const earlier = steps.get(who.id);
    steps.set(who.id, index);
    if (earlier === undefined) return [];
    const values = { case: 'attribution', id: who.id, step: earlier + 1 } as const;
    return [{ rule: 'circular-chain', values, file, at: ['chain', index, 'who'] }];
  });
}

/** Claims that in the end rest on themselves, or answer themselves. Each cycle is reported once, where it closes. */
export function checkCycles(claims: readonly ValidFile<Claim>[]): Problem[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return (['evidence', 'answers'] as const).flatMap((list) => {
    const done = new Set<string>();
    const found: Problem[] = [];
    for (const claim of claims) {
      // Step by step, with the way in a list: chains may be longer than the calls that fit on a stack.
      const way = done.has(claim.id) ? [] : [{ claim, index: 0 }];
      const placeOf = new Map([[claim.id, 0]]);
      for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
        const { file, id, data } = step.claim;
        if (step.index === data[list].length) {
          done.add(id);
          placeOf.delete(id);
          way.pop();
          continue;
        }
        const at = [list, step.index, 'claim'];
        const target = byId.get(data[list][step.index]?.claim ?? '');
        step.index += 1;
        if (target === undefined || done.has(target.id)) continue;
        const start = placeOf.get(target.id);
        if (start === undefined) {
          placeOf.set(target.id, way.push({ claim: target, index: 0 }) - 1);
          continue;
        }
        const ids = way.slice(start).map((each) => each.claim.id);
        found.push({ rule: 'circular-chain', values: { case: list, way: [...ids, target.id] }, file, at });
      }
    }
    return found;
  });
}
