import { exactDay } from '../../../model/time/date.ts';
import type { FoundEvent, More, Record } from './later-event.ts';

/** Which record tells an event that several have, where all weigh the same: who it happened to is told first. */
const TELLS: readonly Record[] = ['fact', 'office', 'change', 'claim', 'tie', 'timeline', 'correction'];

/** An event with the links to where else it is told. */
export type ToldEvent = FoundEvent & { links: More[] };

/**
 * Tells once what several records have: a fact, an office, a claim, a tie and an entry of the timeline are one event where
 * they have a day, a source and an entity in common. An entry of a timeline names no entity, and so needs none. Of one field
 * each record is an event of its own; where it is open which of two of them is meant, both are left as they are. The one that
 * weighs most is told, with all their sources, and the others are its links.
 */
export function eachOnce(found: readonly FoundEvent[]): ToldEvent[] {
  // Only events of one day can be one: the others need not be held against each other.
  const byDay = Map.groupBy(found, ({ at }) => exactDay(at));
  return [...byDay].flatMap(([day, events]) =>
    day === undefined ? events.map((event) => withLinks(event, [])) : onceOfDay(events),
  );
}

function onceOfDay(found: readonly FoundEvent[]): ToldEvent[] {
  const sorted = [...found].sort(
    (a, b) => Number(b.important) - Number(a.important) || TELLS.indexOf(a.record) - TELLS.indexOf(b.record),
  );
  const groups: FoundEvent[][] = [];
  for (const event of sorted) {
    const fitting = groups.filter((group) => group.some((other) => isOne(event, other)));
    const [group] = fitting;
    const rivals = found.filter(
      (other) => other !== event && other.record === event.record && group?.some((member) => isOne(other, member)),
    );
    if (group && fitting.length === 1 && rivals.length === 0) group.push(event);
    else groups.push([event]);
  }
  return groups.flatMap(([told, ...others]) => (told ? [withLinks(told, others)] : []));
}

function isOne(a: FoundEvent, b: FoundEvent): boolean {
  if (a.record === b.record) return false;
  const sources = new Set(a.sources.map(({ id }) => id));
  if (!b.sources.some(({ id }) => sources.has(id))) return false;
  const [one, other] = [namedIn(a), namedIn(b)];
  return one.size === 0 || other.size === 0 || !one.isDisjointFrom(other);
}

function namedIn({ of, with: others = [] }: FoundEvent): Set<string> {
  return new Set([...(of === undefined ? [] : [of]), ...others]);
}

function withLinks(told: FoundEvent, others: readonly FoundEvent[]): ToldEvent {
  const sources = new Map([told, ...others].flatMap((event) => event.sources).map((source) => [source.id, source]));
  return {
    ...told,
    inText: [told, ...others].some(({ inText }) => inText === true),
    links: others.flatMap(({ link }) => link ?? []),
    sources: [...sources.values()],
  };
}
