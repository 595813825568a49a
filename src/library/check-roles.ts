import { type Role, termsOverlap } from '../model/role.ts';
import type { DefinedEntity } from './check-references.ts';
import { placeOf } from './content-file.ts';
import type { Diagnostic } from './diagnostics.ts';

/** Pairs of terms of one single-holder role that overlap beyond doubt. A role is the same where its title is. */
export function checkSingleHolders(entities: readonly DefinedEntity[]): Diagnostic[] {
  const terms = new Map<string, (DefinedEntity & { role: Role; index: number })[]>();
  for (const defined of entities) {
    defined.entity.roles.forEach((role, index) => {
      if (!role.singleHolder) return;
      terms.set(role.title, [...(terms.get(role.title) ?? []), { ...defined, role, index }]);
    });
  }
  return [...terms.values()].flatMap((holders) =>
    holders.flatMap((later, position) =>
      holders
        .slice(0, position)
        .filter((earlier) => termsOverlap(earlier.role, later.role))
        .map((earlier) => ({
          rule: 'overlapping-roles' as const,
          severity: 'error' as const,
          file: later.file.path,
          ...placeOf(later.file, [...later.at, 'roles', later.index]),
          message: `"${later.role.title}" is held by "${later.id}" (${span(later.role)}) and "${earlier.id}" (${span(earlier.role)}).`,
          remedy: 'Correct the dates, give the earlier term its end, or remove `singleHolder`.',
        })),
    ),
  );
}

function span({ from, to }: Role): string {
  return `${from ?? '?'} to ${to ?? 'no end given'}`;
}
