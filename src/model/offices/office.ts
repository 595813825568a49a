import { z } from 'zod';
import { importantSchema } from '../fields/important.ts';
import { citedSchema } from '../sources/source.ts';
import { compareDates, dateSchema, daySchema, isBefore, startOf } from '../time/date.ts';
import { type Known, knownUntil, type Sourced, tenseOf } from '../time/plan.ts';
import { type BodyChange, endOf } from './change.ts';
import type { Role } from './role.ts';

/** A single-holder role that is one office under all the titles that it has had. */
export const officeSchema = z.strictObject({
  title: z
    .string()
    .min(1)
    .meta({ description: 'Its title, as the holders’ `roles` write it; the last one, where it has had several.' }),
  titles: z
    .array(
      z.strictObject({
        text: z.string().min(1).meta({ description: 'The title, as the holders’ `roles` write it.' }),
        from: dateSchema.optional().meta({ description: 'Since when it was called so.' }),
        to: dateSchema.optional().meta({ description: 'Until when it was called so.' }),
      }),
    )
    .default([])
    .meta({ description: 'The other titles that it has had, each with its time.' }),
  from: dateSchema.optional().meta({ description: 'When it was made.' }),
  to: dateSchema.optional().meta({ description: 'When it ceased: it is not vacant then, but no more.' }),
  sources: citedSchema.meta({ description: 'Ids of the sources it rests on.' }),
});

export type DeclaredOffice = z.infer<typeof officeSchema>;

/** A time in which nobody held an office. It is a fact with sources: that nobody is known to have held it is none. */
export const vacancySchema = z.strictObject({
  role: z.string().min(1).meta({ description: 'The title of the role, as the holders’ `roles` write it.' }),
  from: dateSchema.optional().meta({ description: 'Since when it was nobody’s.' }),
  to: dateSchema.optional().meta({ description: 'Until when. Left out while the last source still has it vacant.' }),
  checked: dateSchema
    .optional()
    .meta({ description: 'For a vacancy without an end: the date of the latest source that has it so.' }),
  review: daySchema.optional().meta({ description: 'The day by which it is to be looked up again.' }),
  important: importantSchema,
  sources: citedSchema.meta({ description: 'Ids of the sources it rests on.' }),
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
  /** Its title; the last one, where it has had several. */
  title: string;
  /** In the order in which they began. */
  terms: Term[];
  vacancies: EmptyTime[];
  /** When it ceased. Nobody holds it after that, and it is not vacant. */
  ceased?: Ceased;
}

/** The end of an office. */
export interface Ceased {
  date: string;
  /** The id of the entity that says so. */
  of: string;
  /** What it is known by: that entity's file. */
  by: Known;
  /** Whether it weighs in a story, as the change with which its body ceased does. */
  important: boolean;
  /** Ids of the sources it rests on. */
  sources: readonly string[];
}

interface WithOffices {
  id: string;
  data: Known & {
    roles: readonly Role[];
    vacancies: readonly Vacancy[];
    offices: readonly DeclaredOffice[];
    changes: readonly BodyChange[];
  };
}

/** All single-holder roles of the given entities, by each title that they have had: the titles of one office lead to one. */
export function officesOf(entities: Iterable<WithOffices>): Map<string, Office> {
  const all = [...entities];
  const offices = new Map<string, Office>();
  const office = (title: string): Office => {
    const found = offices.get(title) ?? { title, terms: [], vacancies: [] };
    offices.set(title, found);
    return found;
  };
  for (const { id, data } of all) {
    for (const declared of data.offices) {
      const one = office(declared.title);
      for (const { text } of declared.titles) offices.set(text, one);
      const ceased = endOfOffice(declared, data);
      if (ceased) one.ceased = { ...ceased, of: id, by: data };
    }
  }
  for (const { id, data } of all) {
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

/** When an office ceased: by itself, or with the body whose it was. */
function endOfOffice(
  { to, sources }: DeclaredOffice,
  owner: { readonly changes: readonly BodyChange[] },
): Omit<Ceased, 'of' | 'by'> | undefined {
  if (to !== undefined) return { date: to, sources, important: false };
  const end = endOf(owner);
  return end?.change === 'ceased' ? end : undefined;
}

/** What became of an office, or is to become of it by what is known: who took it, that it stood empty, or that it ceased. */
export type Change = { from: string; planned: boolean } & (
  | { term: Term }
  | { vacancy: EmptyTime }
  | { ceased: Ceased }
);

/** What became of an office after somebody left it, in order, as far as it was known on a day (ISO). */
export function changesAfter(office: Office, left: Role, day: string): Change[] {
  const end = left.to;
  if (end === undefined) return [];
  const told = (from: string | undefined, record: Sourced & { by: Known }) => {
    if (from === undefined || isBefore(from, end)) return [];
    const tense = tenseOf(from, knownUntil(record, record.by), day);
    return tense === 'untold' ? [] : [{ from, planned: tense === 'planned' }];
  };
  const { ceased } = office;
  // What has ceased has no successor and is not vacant.
  const lasts = ({ from }: Pick<Role, 'from'>) =>
    from === undefined || ceased === undefined || compareDates(from, ceased.date) < 0;
  const follows = ({ from }: Term) => compareDates(startOf(from ?? end), startOf(left.from ?? from ?? end)) >= 0;
  return [
    ...office.terms
      .filter((term) => lasts(term) && follows(term))
      .flatMap((term) => told(term.from, term).map((change) => ({ ...change, term }))),
    ...office.vacancies
      .filter(lasts)
      .flatMap((vacancy) => told(vacancy.from, vacancy).map((change) => ({ ...change, vacancy }))),
    ...(ceased ? told(ceased.date, ceased).map((change) => ({ ...change, ceased })) : []),
  ].sort((a, b) => compareDates(a.from, b.from));
}

function byStart(a: Pick<Role, 'from'>, b: Pick<Role, 'from'>): number {
  return compareDates(a.from, b.from);
}
