import { nearest } from '../../../model/fields/nearest.ts';
import { type Role, termsOverlap } from '../../../model/offices/role.ts';
import type { Path } from '../../read/content-file.ts';
import type { DefinedEntity } from '../../relate/defined-entities.ts';
import { type Field, fieldsIn, type Problem } from '../problem.ts';

/** A time in an office, or one in which it was empty, with its place. */
interface Span extends Pick<Role, 'from' | 'to'> {
  defined: DefinedEntity;
  path: Path;
  /** Who held it: an id, or nobody. */
  holder: string | undefined;
}

/**
 * Single-holder roles with two holders at once, or with one while they are said to be vacant, beyond doubt; and vacancies
 * of a role that nobody has. A role is the same where its title is, or where one office has had both.
 */
export function checkSingleHolders(entities: readonly DefinedEntity[]): Problem[] {
  const roles = new Map<string, Span[]>();
  const office = officeTitles(entities);
  for (const title of new Set(office.values())) roles.set(title, []);
  const add = (title: string, span: Span) => {
    const spans = roles.get(title);
    if (spans) spans.push(span);
    else roles.set(title, [span]);
  };
  for (const defined of entities) {
    defined.entity.roles.forEach((role, index) => {
      if (role.singleHolder)
        add(office.get(role.title) ?? role.title, { ...role, defined, path: ['roles', index], holder: defined.id });
    });
  }
  const titles = [...roles.keys(), ...office.keys()];
  const unknown: Problem[] = [];
  for (const defined of entities) {
    defined.entity.vacancies.forEach((vacancy, index) => {
      const title = office.get(vacancy.role) ?? vacancy.role;
      if (roles.has(title)) {
        add(title, { ...vacancy, defined, path: ['vacancies', index], holder: undefined });
      } else {
        unknown.push({
          rule: 'unknown-role',
          values: { role: vacancy.role, near: nearest(vacancy.role, titles) },
          file: defined.file,
          at: [...defined.at, 'vacancies', index, 'role'],
        });
      }
    });
  }
  return [...unknown, ...[...roles].flatMap(([title, spans]) => overlaps(title, spans))];
}

/** The title of an office by each of those that it has had: the declared one. */
export function officeTitles(
  entities: readonly { entity: Pick<DefinedEntity['entity'], 'offices'> }[],
): Map<string, string> {
  const offices = entities.flatMap(({ entity }) => entity.offices);
  return new Map(
    offices.flatMap(({ title, titles }) => [title, ...titles.map(({ text }) => text)].map((name) => [name, title])),
  );
}

function overlaps(role: string, spans: readonly Span[]): Problem[] {
  return spans.flatMap((later, position) =>
    spans
      .slice(0, position)
      .filter((earlier) => termsOverlap(earlier, later))
      .map((earlier): Problem => {
        const values = { role, later: termOf(later), earlier: termOf(earlier) };
        const { file, at } = later.defined;
        const restsOn = [...fieldsOf(later), ...fieldsOf(earlier)];
        return { rule: 'overlapping-roles', values, file, at: [...at, ...later.path], restsOn };
      }),
  );
}

function fieldsOf({ defined: { file, at }, path }: Span): Field[] {
  return fieldsIn(file, [...at, ...path], ['title', 'role', 'from', 'to', 'singleHolder']);
}

function termOf({ holder, from, to }: Span): Pick<Span, 'holder' | 'from' | 'to'> {
  return { holder, from, to };
}
