import { type Change, changesAfter } from '../../../model/offices/office.ts';
import { heldAt, type Role } from '../../../model/offices/role.ts';
import { continues, lastOf } from '../../../model/time/continuity.ts';
import { isBefore } from '../../../model/time/date.ts';
import { furthest, isPlanned, knownUntil } from '../../../model/time/plan.ts';
import { address } from '../../../site/routes.ts';
import { listText } from '../../../site/words/lists.ts';
import { rich, say } from '../../../site/words/words.ts';
import { bodiesOf } from '../../known-bodies.ts';
import type { Site } from '../../site.ts';
import { cited, type FoundEvent, type Member, nameOf, textOf } from './later-event.ts';

/**
 * Offices that a member of an article left after its day or took, and what became of those that it left. Who goes on in an
 * office that is called otherwise from then on has neither left nor taken one.
 */
export function officeEvents(member: Member, day: string, site: Site, today: string): FoundEvent[] {
  const held = lastHeld(member, day, site);
  const inText = [...left(member, held), ...followed(held, site, today)];
  return [
    ...inText.map((event) => ({ ...event, ...(member.mentioned && { inText: true }) })),
    ...taken(member, day, site),
  ];
}

/** The offices held on a day, each as it was last called while its holder kept it. */
function lastHeld({ entity: { data } }: Member, day: string, site: Site): Role[] {
  const bodies = bodiesOf(site);
  const known = data.roles.filter((role) => !isPlanned(role.from, knownUntil(role, data)));
  return [...new Set(heldAt(data, day).map((role) => lastOf(role, known, bodies)))];
}

/** An event of somebody's office, or of that of a state: in whose file it stands, and when it was. */
function officeEvent(
  entity: Member['entity'],
  event: Pick<FoundEvent, 'at' | 'known' | 'important' | 'parts' | 'sources'>,
): FoundEvent {
  return {
    ...event,
    of: entity.id,
    kind: 'office',
    record: 'office',
    link: { text: textOf(event), path: address.entity(entity.id) },
  };
}

/** One event for all offices that ended on one day. */
function left({ entity }: Member, held: readonly Role[]): FoundEvent[] {
  const ended = held.filter(({ to }) => to !== undefined);
  return [...Map.groupBy(ended, ({ to }) => to ?? '')].map(([at, roles]) =>
    officeEvent(entity, {
      at,
      known: furthest(roles.map((role) => knownUntil(role, entity.data))),
      important: roles.some(({ important }) => important),
      parts: rich('since.left', { who: nameOf(entity), titles: listText(roles.map(({ title }) => title)) }),
      sources: cited(entity.data, roles),
    }),
  );
}

/** What became of offices that one person holds at a time. */
function followed(held: readonly Role[], site: Site, today: string): FoundEvent[] {
  return held.flatMap((role) => {
    const office = role.singleHolder ? site.offices.get(role.title) : undefined;
    const changes = office ? changesAfter(office, role, today).filter(({ planned }) => !planned) : [];
    return changes.flatMap((change) => follower(change, role.title, site));
  });
}

function follower(change: Change, title: string, site: Site): FoundEvent[] {
  const record = 'term' in change ? change.term : 'vacancy' in change ? change.vacancy : change.ceased;
  const told = site.entityById.get('holder' in record ? record.holder : record.of);
  if (told === undefined) return [];
  return [
    officeEvent(told, {
      at: change.from,
      known: knownUntil(record, record.by),
      important: record.important,
      parts:
        'term' in change
          ? rich('since.took', { who: nameOf(told), title })
          : [say('vacancy' in change ? 'office.stands-empty' : 'office.ceased-title', { title })],
      sources: cited(told.data, [record]),
    }),
  ];
}

function taken({ entity }: Member, day: string, site: Site): FoundEvent[] {
  const bodies = bodiesOf(site);
  const { roles } = entity.data;
  return roles.flatMap((role): FoundEvent[] =>
    role.from !== undefined &&
    isBefore(day, role.from) &&
    !roles.some((earlier) => earlier !== role && continues(earlier, role, bodies))
      ? [
          officeEvent(entity, {
            at: role.from,
            known: knownUntil(role, entity.data),
            important: role.important,
            parts: rich('since.took', { who: nameOf(entity), title: role.title }),
            sources: cited(entity.data, [role]),
          }),
        ]
      : [],
  );
}
