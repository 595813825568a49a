import type { Claim } from '../../model/claim.ts';
import type { ContentFile } from '../read/content-file.ts';
import type { ValidFile } from '../read/validate-all.ts';
import type { Problem } from './problem.ts';

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
    const way: string[] = [];
    const found: Problem[] = [];
    const follow = (id: string): void => {
      const claim = byId.get(id);
      if (!claim || done.has(id)) return;
      way.push(id);
      claim.data[list].forEach((link, index) => {
        if (link.claim === undefined) return;
        const start = way.indexOf(link.claim);
        const values = { case: list, way: [...way.slice(start), link.claim] };
        if (start < 0) follow(link.claim);
        else found.push({ rule: 'circular-chain', values, file: claim.file, at: [list, index, 'claim'] });
      });
      way.pop();
      done.add(id);
    };
    for (const { id } of claims) follow(id);
    return found;
  });
}
