import type { Kind } from '../../../model/entity.ts';
import { endOf } from '../../../model/offices/change.ts';
import { isBefore } from '../../../model/time/date.ts';
import { isPlanned, knownUntil } from '../../../model/time/plan.ts';
import type { KnownEntity } from '../../relate/defined-entities.ts';
import { fieldsIn, type Problem } from '../problem.ts';

/** Kinds that a field says nothing of. */
const UNFIT = {
  changes: ['person', 'event', 'term'],
  offices: ['person', 'event', 'document', 'thing', 'term'],
  coordinates: ['person', 'document', 'term'],
  area: ['person', 'document', 'term'],
  disputedArea: ['person', 'document', 'term'],
} as const satisfies Record<string, readonly Kind[]>;

/** Fields of kinds that cannot have them, changes that cannot be, and what outlasts the body or the office it belongs to. */
export function checkBodies(entities: readonly KnownEntity[]): Problem[] {
  const byId = new Map(entities.map((defined) => [defined.id, defined]));
  const ended = endedOffices(entities);
  return [
    ...entities.flatMap((defined) => [
      ...unfitting(defined),
      ...impossible(defined),
      ...outlasting(defined, byId, ended),
    ]),
    ...sharedTitles(entities),
  ];
}

function unfitting({ file, at, entity }: KnownEntity): Problem[] {
  const fields = (Object.keys(UNFIT) as (keyof typeof UNFIT)[]).flatMap((field): Problem[] => {
    const value = entity[field];
    const kinds: readonly Kind[] = UNFIT[field];
    if (value === undefined || (Array.isArray(value) && value.length === 0) || !kinds.includes(entity.kind)) return [];
    const values = { case: 'kind', field, kind: entity.kind } as const;
    return [{ rule: 'unfitting-field', values, file, at: [...at, field], restsOn: fieldsIn(file, at, ['kind']) }];
  });
  const both: Problem[] =
    entity.coordinates && entity.area
      ? [{ rule: 'unfitting-field', values: { case: 'position' }, file, at: [...at, 'area'] }]
      : [];
  const unexplained: Problem[] =
    entity.disputedArea && entity.dispute === undefined
      ? [
          {
            rule: 'unfitting-field',
            values: { case: 'unexplained' },
            file,
            at: [...at, 'disputedArea'],
            restsOn: fieldsIn(file, at, ['dispute']),
          },
        ]
      : [];
  return [...fields, ...both, ...unexplained];
}

/** Whether two dates may be of one day. */
function agree(a: string | undefined, b: string): boolean {
  return a !== undefined && !isBefore(a, b) && !isBefore(b, a);
}

function impossible({ file, at, id, entity }: KnownEntity): Problem[] {
  const end = endOf(entity);
  return entity.changes.flatMap((change, index): Problem[] => {
    const { date } = change;
    const item = [...at, 'changes', index];
    const found: Problem[] = [];
    if (change.change === 'renamed' && !entity.names.some(({ from, to }) => agree(from, date) || agree(to, date)))
      found.push({ rule: 'impossible-change', values: { case: 'unnamed', date }, file, at: [...item, 'date'] });
    if (change.entity === id)
      found.push({ rule: 'impossible-change', values: { case: 'itself', id }, file, at: [...item, 'entity'] });
    if (end && end !== change && (endOf({ changes: [change] }) || isBefore(end.date, date)))
      found.push({
        rule: 'impossible-change',
        values: { case: 'after-end', date, end: end.date },
        file,
        at: [...item, 'date'],
      });
    return found;
  });
}

/** The end of a body or of an office; one that is planned does not end a role that has no end yet. */
interface End {
  date: string;
  of: string;
  planned: boolean;
}

/** Roles that last beyond the end of their organisation or of their office. */
function outlasting(
  { file, at, entity }: KnownEntity,
  byId: ReadonlyMap<string, KnownEntity>,
  ended: ReturnType<typeof endedOffices>,
): Problem[] {
  const own = (list: 'roles' | 'vacancies', index: number, end: End | undefined): Problem[] => {
    const { from, to } = entity[list][index] ?? {};
    const outlasts = (of: End) =>
      (to === undefined ? !of.planned : isBefore(of.date, to)) || (from !== undefined && isBefore(of.date, from));
    if (!end || !outlasts(end)) return [];
    const item = [...at, list, index];
    const values = { to, end: end.date, of: end.of };
    return [{ rule: 'outlasting-role', values, file, at: item, restsOn: fieldsIn(file, item, ['from', 'to']) }];
  };
  const endOfBody = (id = ''): End | undefined => {
    const body = byId.get(id)?.entity;
    const last = body && endOf(body);
    return last && { date: last.date, of: id, planned: isPlanned(last.date, knownUntil(last, body)) };
  };
  return [
    ...entity.roles.flatMap(({ title, organisation, singleHolder }, index) => {
      const office = singleHolder ? ended.get(title) : undefined;
      return own('roles', index, office ?? endOfBody(organisation));
    }),
    ...entity.vacancies.flatMap(({ role }, index) => own('vacancies', index, ended.get(role))),
  ];
}

/** The offices that have ceased, by each of their titles. */
function endedOffices(entities: Iterable<KnownEntity>): Map<string, End> {
  const ended = new Map<string, End>();
  for (const { entity } of entities)
    for (const office of entity.offices) {
      const { title, titles, to } = office;
      if (to === undefined) continue;
      const planned = isPlanned(to, knownUntil(office, entity));
      for (const name of [title, ...titles.map(({ text }) => text)]) ended.set(name, { date: to, of: title, planned });
    }
  return ended;
}

function sharedTitles(entities: readonly KnownEntity[]): Problem[] {
  const owners = new Map<string, string>();
  return entities.flatMap(({ file, at, id, entity }) =>
    entity.offices.flatMap(({ title, titles }, index) =>
      [...new Set([title, ...titles.map(({ text }) => text)])].flatMap((name): Problem[] => {
        const owner = owners.get(name);
        owners.set(name, id);
        return owner === undefined
          ? []
          : [{ rule: 'shared-office', values: { title: name, owner }, file, at: [...at, 'offices', index] }];
      }),
    ),
  );
}
