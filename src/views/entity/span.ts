import type { Role } from '../../model/offices/role.ts';
import { isPlanned, type Known, knownUntil, type Sourced } from '../../model/time/plan.ts';
import { type DateView, dateView } from '../../site/dates.ts';

/** A time span in words, with the machine's form of each end. */
export interface Span {
  from?: DateView;
  to?: DateView;
  /** For what has no end: the date of the last source that has it so. */
  checked?: DateView;
  /** What of it is later than all its sources: that it begins, or that it ends. */
  planned?: 'start' | 'end';
}

/** The dates of a role, a fact or a relation, in words and for machines, and what of it is planned by its file's sources. */
export function spanOf(record: Partial<Sourced> & Pick<Role, 'from' | 'to'>, file?: Known): Span {
  const { from, to, checked, sources = [] } = record;
  const known = file && knownUntil({ sources, checked }, file);
  const planned = isPlanned(from, known) ? 'start' : isPlanned(to, known) ? 'end' : undefined;
  return {
    ...(from !== undefined && { from: dateView(from) }),
    ...(to !== undefined && { to: dateView(to) }),
    ...(to === undefined && checked !== undefined && planned === undefined && { checked: dateView(checked) }),
    ...(planned !== undefined && { planned }),
  };
}
