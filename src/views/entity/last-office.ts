import type { Entity } from '../../model/entity.ts';
import { heldAt, type Role } from '../../model/offices/role.ts';
import { type Bodies, continues } from '../../model/time/continuity.ts';
import { compareDates } from '../../model/time/date.ts';
import { type Known, knownUntil, tenseOf } from '../../model/time/plan.ts';

type Holder = Pick<Entity, 'roles'> & Known;

/** The offices that somebody is known to hold on a day (ISO), also those whose end is planned. */
export function heldNow(entity: Holder, today: string): Role[] {
  return heldAt(entity, today).filter((role) => !isOver(role, entity, today));
}

/** The office that somebody held last and holds no more. Who went on in it under another title has not left it. */
export function lastOffice(entity: Holder, today: string, bodies: Bodies): (Role & { to: string }) | undefined {
  const [last] = entity.roles
    .filter((role) => !entity.roles.some((later) => continues(role, later, bodies)))
    .flatMap(({ to, ...role }) => (to !== undefined && isOver({ ...role, to }, entity, today) ? [{ ...role, to }] : []))
    .sort((a, b) => compareDates(b.to, a.to));
  return last;
}

function isOver(role: Role, entity: Holder, today: string): boolean {
  return role.to !== undefined && tenseOf(role.to, knownUntil(role, entity), today) === 'came';
}
