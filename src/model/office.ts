import { z } from 'zod';
import { compareDates, dateSchema, daySchema, isBefore, startOf } from './date.ts';
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
  /** Ids of the sources it rests on. */
  sources: citedSchema,
});

export type Vacancy = z.infer<typeof vacancySchema>;

/** Somebody's time in an office. */
export interface Term extends Role {
  /** The id of the holder. */
  holder: string;
}

/** A role that one person holds at a time, with all that is known of who held it when. */
export interface Office {
  title: string;
  /** In the order in which they began. */
  terms: Term[];
  vacancies: Vacancy[];
}

/** All single-holder roles of the given entities, by title. */
export function officesOf(
  entities: Iterable<{ id: string; data: { roles: readonly Role[]; vacancies: readonly Vacancy[] } }>,
): Map<string, Office> {
  const offices = new Map<string, Office>();
  const office = (title: string): Office => {
    const found = offices.get(title) ?? { title, terms: [], vacancies: [] };
    offices.set(title, found);
    return found;
  };
  for (const { id, data } of entities) {
    for (const role of data.roles) if (role.singleHolder) office(role.title).terms.push({ ...role, holder: id });
    for (const vacancy of data.vacancies) office(vacancy.role).vacancies.push(vacancy);
  }
  for (const { terms, vacancies } of offices.values()) {
    terms.sort(byStart);
    vacancies.sort(byStart);
  }
  return offices;
}

/** What became of an office: who took it, or that it stood empty. */
export type Change = { from: string } & ({ term: Term } | { vacancy: Vacancy });

/** What became of an office after somebody left it, in order, as far as it had happened by a day (ISO). */
export function changesAfter(office: Office, left: Role, day: string): Change[] {
  const end = left.to;
  if (end === undefined) return [];
  const later = (from: string | undefined): from is string =>
    from !== undefined && !isBefore(from, end) && compareDates(startOf(from), day) <= 0;
  return [
    ...office.terms.flatMap((term) =>
      later(term.from) && compareDates(startOf(term.from), startOf(left.from ?? term.from)) >= 0
        ? [{ from: term.from, term }]
        : [],
    ),
    ...office.vacancies.flatMap((vacancy) => (later(vacancy.from) ? [{ from: vacancy.from, vacancy }] : [])),
  ].sort((a, b) => compareDates(a.from, b.from));
}

function byStart(a: Pick<Role, 'from'>, b: Pick<Role, 'from'>): number {
  return compareDates(a.from, b.from);
}
