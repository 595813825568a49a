import { z } from 'zod';
import { idOf } from '../fields/id.ts';
import { importantSchema } from '../fields/important.ts';
import { citedSchema } from '../sources/source.ts';
import { compareDates, dateSchema, dayRange, daySchema } from '../time/date.ts';
import { isPlanned, type Known, knownUntil } from '../time/plan.ts';

/** An office that a person held or holds. */
export const roleSchema = z.strictObject({
  /** The office, written the same for everyone who held it: "Minister of National Defence of China". */
  title: z.string().min(1),
  /** The id of the organisation it belongs to. */
  organisation: idOf('entities').optional(),
  /** Whether one person holds it at a time; two holders at once are then an error. */
  singleHolder: z.boolean().default(false),
  /** When it began, as precisely as known. Left out when unknown; never invented. */
  from: dateSchema.optional(),
  /** When it ended. Left out while the last source still has the person in office. */
  to: dateSchema.optional(),
  /** For a role without an end: the date of the latest source that has the person in office. */
  checked: dateSchema.optional(),
  /** The day by which it is to be looked up again. */
  review: daySchema.optional(),
  important: importantSchema,
  /** Ids of the sources it rests on. */
  sources: citedSchema,
});

export type Role = z.infer<typeof roleSchema>;

/**
 * The roles that an entity held on a day (ISO, `2023-04-17`), in the order the editor gave them. A role whose `from` is unknown
 * counts from always; one without `to` counts on. An imprecise date counts generously: "2022" may be any of its days.
 */
export function roleAt<Each extends Pick<Role, 'from' | 'to'>>(
  { roles }: { readonly roles: readonly Each[] },
  day: string,
): Each[] {
  return roles.filter(
    ({ from, to }) =>
      (from === undefined || compareDates(dayRange(from).first, day) <= 0) &&
      (to === undefined || compareDates(day, dayRange(to).last) <= 0),
  );
}

/**
 * The roles that an entity is known to hold on a day (ISO): as {@link roleAt}, but nobody holds what is only planned, and
 * nobody has left on a day for which that is planned.
 */
export function heldAt<Each extends Pick<Role, 'from' | 'to' | 'checked' | 'sources'>>(
  entity: Known & { readonly roles: readonly Each[] },
  day: string,
): Each[] {
  return entity.roles.filter((role) => {
    const known = knownUntil(role, entity);
    if (isPlanned(role.from, known)) return false;
    const span = isPlanned(role.to, known) ? { ...role, to: undefined } : role;
    return roleAt({ roles: [span] }, day).length > 0;
  });
}

/** Whether two terms of one office share a day beyond doubt (the day of handover belongs to both and is allowed). */
export function termsOverlap(a: Pick<Role, 'from' | 'to'>, b: Pick<Role, 'from' | 'to'>): boolean {
  const start = later(a.from && dayRange(a.from).last, b.from && dayRange(b.from).last);
  const end = earlier(a.to && dayRange(a.to).first, b.to && dayRange(b.to).first);
  if (end === undefined) return true;
  return start === undefined || compareDates(start, end) < 0;
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined) return b;
  return b === undefined || compareDates(a, b) > 0 ? a : b;
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined) return b;
  return b === undefined || compareDates(a, b) < 0 ? a : b;
}
