import { z } from 'zod';
import { compareDates, dateSchema, daySchema, isBefore, startOf } from './date.ts';
import { importantSchema } from './important.ts';
import { type Known, knownUntil, tenseOf } from './plan.ts';
import type { Role } from './role.ts';
import { citedSchema } from './source.ts';

/** A time in which nobody held an office. It is a fact with sources: that nobody is known to have held it is none. */
export const vacancySchema = z.strictObject({
  /** The title of the role, as the holders' `roles` write it. */
  role: z.string().min(1),
  from: dateSchema.optional(),
  /** Left out while the last source still has it vacant. */
  to: dateSchema.optional(),
  /** For a vacancy without an end: the date of the latest source that has it so. */
  checked: dateSchema.optional(),
  /** The day by which it is to be looked up again. */
  review: daySchema.optional(),
  important: importantSchema,
  /** Ids of the sources it rests on. */
  sources: citedSchema,
});

export type Vacancy = z.infer<typeof vacancySchema>;

/** Somebody's time in an office. */
export interface Term extends Role {
  /** The id of the holder. */
  holder: string;
  /** What it is known by: the holder's file. */
  by: Known;
}

/** A time in which an office was nobody's. */
export interface EmptyTime extends Vacancy {
  /** The id of the entity that says so. */
  of: string;
  /** What it is known by: that entity's file. */
  by: Known;
}

/** A role that one person holds at a time, with all that is known of who held it when. */
export interface Office {
  title: string;
  /** In the order in which they began. */
  terms: Term[];
  vacancies: EmptyTime[];
}

/** All single-holder roles of the given entities, by title. */
export function officesOf(
  entities: Iterable<{ id: string; data: Known & { roles: readonly Role[]; vacancies: readonly Vacancy[] } }>,
): Map<string, Office> {
  const offices = new Map<string, Office>();
  const office = (title: string): Office => {
    const found = offices.get(title) ?? { title, terms: [], vacancies: [] };
    offices.set(title, found);
    return found;
  };
  for (const { id, data } of entities) {
    for (const role of data.roles) {
      if (role.singleHolder) office(role.title).terms.push({ ...role, holder: id, by: data });
    }
    for (const vacancy of data.vacancies) {
      office(vacancy.role).vacancies.push({ ...vacancy, of: id, by: data });
    }
  }
  for (const { terms, vacancies } of offices.values()) {
    terms.sort(byStart);
    vacancies.sort(byStart);
  }
  return offices;
}

/** What became of an office, or is to become of it by what is known: who took it, or that it stood empty. */
export type Change = { from: string; planned: boolean } & ({ term: Term } | { vacancy: EmptyTime });

/** What became of an office after somebody left it, in order, as far as it was known on a day (ISO). */
export function changesAfter(office: Office, left: Role, day: string): Change[] {
  const end = left.to;
  if (end === undefined) return [];
  const after = <Each extends Term | EmptyTime>(each: Each) => {
    const { from, by } = each;
    if (from === undefined || isBefore(from, end)) return [];
    const tense = tenseOf(from, knownUntil(each, by), day);
    return tense === 'untold' ? [] : [{ from, planned: tense === 'planned', each }];
  };
  return [
    ...office.terms.flatMap((term) =>
      compareDates(startOf(term.from ?? end), startOf(left.from ?? term.from ?? end)) >= 0
        ? after(term).map(({ each, ...change }) => ({ ...change, term: each }))
        : [],
    ),
    ...office.vacancies.flatMap((vacancy) =>
      after(vacancy).map(({ each, ...change }) => ({ ...change, vacancy: each })),
    ),
  ].sort((a, b) => compareDates(a.from, b.from));
}

function byStart(a: Pick<Role, 'from'>, b: Pick<Role, 'from'>): number {
  return compareDates(a.from, b.from);
}
