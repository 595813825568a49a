import { isBefore } from '../../../model/date.ts';
import { type Change, changesAfter } from '../../../model/office.ts';
import { furthest, knownUntil } from '../../../model/plan.ts';
import { heldAt } from '../../../model/role.ts';
import { listText } from '../../../site/words/lists.ts';
import { rich, say } from '../../../site/words/words.ts';
import type { Site } from '../../site.ts';
import { cited, type FoundEvent, type Member, nameOf } from './later-event.ts';

/** Offices that a member of an article left after its day or took, and what became of those that it left. */
export function officeEvents(member: Member, day: string, site: Site, today: string): FoundEvent[] {
  return [...left(member, day), ...followed(member, day, site, today), ...taken(member, day)];
}

/** One event for all offices that ended on one day. */
function left({ entity }: Member, day: string): FoundEvent[] {
  const held = heldAt(entity.data, day).filter(({ to }) => to !== undefined);
  return [...Map.groupBy(held, ({ to }) => to ?? '')].map(([at, roles]) => ({
    at,
    known: furthest(roles.map((role) => knownUntil(role, entity.data))),
    of: entity.id,
    kind: 'office',
    important: roles.some(({ important }) => important),
    parts: rich('since.left', { who: nameOf(entity), titles: listText(roles.map(({ title }) => title)) }),
    sources: cited(entity.data, roles),
  }));
}

/** What became of offices that one person holds at a time. */
function followed({ entity }: Member, day: string, site: Site, today: string): FoundEvent[] {
  return heldAt(entity.data, day).flatMap((role) => {
    const office = role.singleHolder ? site.offices.get(role.title) : undefined;
    const changes = office ? changesAfter(office, role, today).filter(({ planned }) => !planned) : [];
    return changes.flatMap((change) => follower(change, role.title, site));
  });
}

function follower(change: Change, title: string, site: Site): FoundEvent[] {
  const record = 'vacancy' in change ? change.vacancy : change.term;
  const told = site.entityById.get('vacancy' in change ? change.vacancy.of : change.term.holder);
  if (told === undefined) return [];
  return [
    {
      at: change.from,
      known: knownUntil(record, record.by),
      of: told.id,
      kind: 'office',
      important: record.important,
      parts:
        'vacancy' in change
          ? [say('office.stands-empty', { title })]
          : rich('since.took', { who: nameOf(told), title }),
      sources: cited(told.data, [record]),
    },
  ];
}

function taken({ entity }: Member, day: string): FoundEvent[] {
  return entity.data.roles.flatMap((role): FoundEvent[] =>
    role.from !== undefined && isBefore(day, role.from)
      ? [
          {
            at: role.from,
            known: knownUntil(role, entity.data),
            of: entity.id,
            kind: 'office',
            important: role.important,
            parts: rich('since.took', { who: nameOf(entity), title: role.title }),
            sources: cited(entity.data, [role]),
          },
        ]
      : [],
  );
}
