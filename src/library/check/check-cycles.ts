import type { Claim } from '../../model/claim.ts';
import type { ContentFile } from '../read/content-file.ts';
import type { ValidFile } from '../read/validate-all.ts';
import type { Diagnostic } from './diagnostics.ts';
import { errorAt, type Path } from './unknown-ids.ts';

/** Somebody who stands in one chain twice: it has come back to where it was. */
export function checkRepeatedSteps(file: ContentFile, { chain }: Claim): Diagnostic[] {
  const steps = new Map<string, number>();
  return chain.flatMap(({ who }, index) => {
    if (who === undefined || !('id' in who)) return [];
    const earlier = steps.get(who.id);
    steps.set(who.id, index);
    if (earlier === undefined) return [];
    return errorAt(file, ['chain', index, 'who'], {
      rule: 'circular-chain',
      message: `"${who.id}" stands in the chain already, as step ${earlier + 1}.`,
      remedy: 'Make one step of the two, or name the source outside this circle.',
    });
  });
}

/** Claims that in the end rest on themselves, or answer themselves. Each cycle is reported once, where it closes. */
export function checkCycles(claims: readonly ValidFile<Claim>[]): Diagnostic[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return (['evidence', 'answers'] as const).flatMap((list) => {
    const done = new Set<string>();
    const way: string[] = [];
    const found: Diagnostic[] = [];
    const follow = (id: string): void => {
      const claim = byId.get(id);
      if (!claim || done.has(id)) return;
      way.push(id);
      claim.data[list].forEach((link, index) => {
        if (link.claim === undefined) return;
        const start = way.indexOf(link.claim);
        if (start < 0) follow(link.claim);
        else found.push(cycle(claim.file, [list, index, 'claim'], [...way.slice(start), link.claim], list));
      });
      way.pop();
      done.add(id);
    };
    for (const { id } of claims) follow(id);
    return found;
  });
}

function cycle(file: ContentFile, path: Path, way: readonly string[], list: 'evidence' | 'answers'): Diagnostic {
  const verb = list === 'evidence' ? 'rests on' : 'answers';
  return errorAt(file, path, {
    rule: 'circular-chain',
    message: `It ${verb} itself: ${way.map((id) => `"${id}"`).join(' → ')}.`,
    remedy: 'Take one of these links away.',
  });
}
