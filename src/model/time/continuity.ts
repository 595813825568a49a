import type { BodyChange } from '../offices/change.ts';
import type { Office } from '../offices/office.ts';
import type { Role } from '../offices/role.ts';
import { isBefore } from './date.ts';

/** What is asked of an organisation: what it is and was called, and what became of it. */
export interface Body {
  names: readonly { text: string }[];
  aliases: readonly string[];
  changes: readonly BodyChange[];
}

/** What is known of offices, and of the organisations that they are in. */
export interface Bodies {
  /** By every title, as `officesOf` has them. */
  offices: ReadonlyMap<string, Office>;
  /** An organisation by its id. */
  bodyOf: (id: string) => Body | undefined;
}

/**
 * Whether somebody who ended one role and began another moved with it, and took nothing new: on one day, the office was
 * only called otherwise from then on, or the organisation was renamed or merged into that of the new role.
 */
export function continues(earlier: Role, later: Role, { offices, bodyOf }: Bodies): boolean {
  if (earlier.to === undefined || later.from === undefined || !agree(earlier.to, later.from)) return false;
  const office = earlier.singleHolder && later.singleHolder ? offices.get(earlier.title) : undefined;
  if (office && office === offices.get(later.title)) return true;
  const [from, to] = [earlier.organisation, later.organisation];
  if (from === undefined || to === undefined) return false;
  if (from === to && earlier.title === later.title) return true;
  const [body, next] = [bodyOf(from), bodyOf(to)];
  if (!body || !next || bare(earlier.title, body) !== bare(later.title, next)) return false;
  return body.changes.some(
    ({ change, date, entity }) =>
      agree(date, later.from ?? '') && (from === to ? change === 'renamed' : change === 'merged into' && entity === to),
  );
}

/** The role that somebody went on in, under whatever title; `role` itself where it is none but that. */
export function lastOf(role: Role, roles: readonly Role[], bodies: Bodies): Role {
  const seen = new Set([role]);
  let last = role;
  for (;;) {
    const next = roles.find((other) => !seen.has(other) && continues(last, other, bodies));
    if (!next) return last;
    seen.add(next);
    last = next;
  }
}

/** Whether two dates may be of one day. */
function agree(a: string, b: string): boolean {
  return !isBefore(a, b) && !isBefore(b, a);
}

/** A title without the name of its organisation: "Chief executive of". The longest of the names goes first. */
function bare(title: string, { names, aliases }: Body): string {
  return [...names.map(({ text }) => text), ...aliases]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replace(name, ''), title)
    .trim();
}
