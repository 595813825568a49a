import { suggest } from '../../model/nearest.ts';
import { type Role, termsOverlap } from '../../model/role.ts';
import type { DefinedEntity } from './check-references.ts';
import type { Diagnostic } from './diagnostics.ts';
import { errorAt, type Path } from './unknown-ids.ts';

/** A time in an office, or one in which it was empty, with its place. */
interface Span extends Pick<Role, 'from' | 'to'> {
  defined: DefinedEntity;
  path: Path;
  /** Who held it: an id, or nobody. */
  holder: string | undefined;
}

/**
 * Single-holder roles with two holders at once, or with one while they are said to be vacant, beyond doubt; and vacancies
 * of a role that nobody has. A role is the same where its title is.
 *
 * @param wrong paths of files with errors in their fields, whose dates are not compared
 */
export function checkSingleHolders(entities: readonly DefinedEntity[], wrong: ReadonlySet<string>): Diagnostic[] {
  const roles = new Map<string, Span[]>();
  const add = (title: string, span: Span) => roles.set(title, [...(roles.get(title) ?? []), span]);
  for (const defined of entities) {
    defined.entity.roles.forEach((role, index) => {
      if (role.singleHolder) add(role.title, { ...role, defined, path: ['roles', index], holder: defined.id });
    });
  }
  const titles = [...roles.keys()];
  const unknown: Diagnostic[] = [];
  for (const defined of entities) {
    defined.entity.vacancies.forEach((vacancy, index) => {
      if (roles.has(vacancy.role)) {
        add(vacancy.role, { ...vacancy, defined, path: ['vacancies', index], holder: undefined });
      } else {
        unknown.push(
          errorAt(defined.file, [...defined.at, 'vacancies', index, 'role'], {
            rule: 'unknown-role',
            message: `Nobody has the single-holder role "${vacancy.role}".`,
            remedy: suggest(vacancy.role, titles, 'Write its title as its holders have it.'),
          }),
        );
      }
    });
  }
  return [
    ...unknown,
    ...[...roles].flatMap(([title, spans]) =>
      overlaps(
        title,
        spans.filter(({ defined }) => !wrong.has(defined.file.path)),
      ),
    ),
  ];
}

function overlaps(title: string, spans: readonly Span[]): Diagnostic[] {
  return spans.flatMap((later, position) =>
    spans
      .slice(0, position)
      .filter((earlier) => termsOverlap(earlier, later))
      .map((earlier) =>
        errorAt(later.defined.file, [...later.defined.at, ...later.path], {
          rule: 'overlapping-roles',
          message: `"${title}" is ${said(later)} and ${said(earlier)}.`,
          remedy: 'Correct the dates, give the earlier term its end, or remove `singleHolder`.',
        }),
      ),
  );
}

function said({ holder, from, to }: Span): string {
  return `${holder === undefined ? 'vacant' : `held by "${holder}"`} (${from ?? '?'} to ${to ?? 'no end given'})`;
}
