import { firstId } from '../../model/fields/first-id.ts';
import type { Office, Term } from '../../model/offices/office.ts';
import type { Role } from '../../model/offices/role.ts';
import { type Bodies, continues } from '../../model/time/continuity.ts';
import { compareDates, isBefore } from '../../model/time/date.ts';
import type { EntityData } from '../library.ts';
import { type Before, type Cite, changeOf, type KnownChange, type Of } from './known-change.ts';

/**
 * That somebody took an office or left it, that it stood empty or ceased. Who goes on in an office that is called otherwise from
 * then on has neither left nor taken one.
 */
export function officeChanges({ id, data }: Of<EntityData>, bodies: Bodies, cite: Cite): KnownChange[] {
  return [
    ...data.roles.flatMap((role) => roleChanges(id, data, role, bodies, cite)),
    ...data.vacancies.flatMap((vacancy): KnownChange[] => {
      const { role: title, from } = vacancy;
      if (from === undefined) return [];
      const before = beforeThat(bodies.offices.get(title), from, vacancy);
      return changeOf({
        of: [firstId({ id, data }), title, from],
        held: from,
        entities: [id, ...holderOf(before)],
        topics: data.topics,
        sources: cite(vacancy.sources),
        rank: 1,
        what: { kind: 'office-vacant', entity: id, title, ...(before && { before }) },
      });
    }),
    ...data.offices.flatMap(({ title, to, sources }) =>
      to === undefined
        ? []
        : changeOf({
            of: [firstId({ id, data }), title, to],
            held: to,
            entities: [id],
            topics: data.topics,
            sources: cite(sources),
            rank: 1,
            what: { kind: 'office-ceased', entity: id, title },
          }),
    ),
  ];
}

function roleChanges(id: string, data: EntityData, role: Role, bodies: Bodies, cite: Cite): KnownChange[] {
  const { title, from, to, organisation, singleHolder } = role;
  const others = data.roles.filter((other) => other !== role);
  const shared = { topics: data.topics, sources: cite(role.sources) };
  const own = [id, ...(organisation === undefined ? [] : [organisation])];
  const before = from !== undefined && singleHolder ? beforeThat(bodies.offices.get(title), from, role) : undefined;
  return [
    ...(from === undefined || others.some((earlier) => continues(earlier, role, bodies))
      ? []
      : changeOf({
          ...shared,
          of: [firstId({ id, data }), title, from],
          held: from,
          entities: [...new Set([...own, ...holderOf(before)])],
          rank: 2,
          what: { kind: 'office-began', holder: id, title, from, ...(before && { before }) },
        })),
    ...(to === undefined || others.some((later) => continues(role, later, bodies))
      ? []
      : changeOf({
          ...shared,
          of: [firstId({ id, data }), title, to],
          held: to,
          entities: own,
          what: { kind: 'office-ended', holder: id, title, until: to, ...(from !== undefined && { since: from }) },
        })),
  ];
}

/** Who held an office until then, or that it was vacant: what began last of what had begun before. */
function beforeThat(office: Office | undefined, from: string, own: object): Before | undefined {
  if (!office) return undefined;
  const isOwn = (record: object) => 'sources' in own && 'sources' in record && record.sources === own.sources;
  const terms = office.terms.flatMap((term) => (isOwn(term) || !isOver(term, from) ? [] : [term]));
  const vacancies = office.vacancies.filter((each) => !isOwn(each) && isOver(each, from));
  const term = terms.at(-1);
  const vacancy = vacancies.at(-1);
  if (vacancy?.from !== undefined && (!term || compareDates(vacancy.from, term.from) > 0))
    return { vacantSince: vacancy.from };
  return term?.to === undefined ? undefined : { holder: term.holder, until: term.to };
}

/** Whether a time in an office had begun and come to its end by then. */
function isOver({ from, to }: Pick<Term, 'from' | 'to'>, by: string): boolean {
  return to !== undefined && !isBefore(by, to) && (from === undefined || isBefore(from, by));
}

function holderOf(before: Before | undefined): string[] {
  return before && 'holder' in before ? [before.holder] : [];
}
