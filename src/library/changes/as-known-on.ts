import type { Source } from '../../model/sources/source.ts';
import { isKnownOn, knownSince } from '../../model/time/known-since.ts';
import type { EntityData } from '../library.ts';

/**
 * An entity as it was known on a day: without the sources that came later, without what only these tell, and with no end that
 * nobody knew of yet. What asks it for an office, a fact or a name of that day then answers as one could have answered on it.
 *
 * @param entity as all of its sources know it
 * @param day the day (ISO) of knowing, not the one that is asked about: "who was it on 1 October, as known on 24 October"
 */
export function asKnownOn(entity: EntityData, day: string): EntityData {
  const sources = entity.sources.filter(({ date, seen }) => isKnownOn(date ?? seen, day));
  const then = new Map(sources.map((source) => [source.id, source]));
  const knew = <Each extends Recorded>(records: readonly Each[]): Each[] =>
    records.flatMap((record) => recordThen(record, then, day));
  return {
    ...entity,
    sources,
    roles: knew(entity.roles),
    vacancies: knew(entity.vacancies),
    offices: knew(entity.offices),
    relations: knew(entity.relations),
    facts: knew(entity.facts),
    changes: entity.changes.filter((change) => isKnown(change.date, change.sources, then, day)),
    states: entity.states.filter((state) => isKnown(state.date, state.sources, then, day)),
  };
}

/** What has a time and sources. */
interface Recorded {
  from?: string | undefined;
  to?: string | undefined;
  checked?: string | undefined;
  sources: string[];
}

function recordThen<Each extends Recorded>(record: Each, then: ReadonlyMap<string, Source>, day: string): Each[] {
  const { from, to, checked, sources } = record;
  if (!isKnown(from, sources, then, day)) return [];
  const { to: _, checked: __, ...begun } = record;
  const kept = {
    ...begun,
    sources: sources.filter((id) => then.has(id)),
    ...(to !== undefined && isKnown(to, sources, then, day) && { to }),
    ...(isKnownOn(checked, day) && { checked }),
  };
  return [kept as unknown as Each];
}

/** Whether a source of that day or before knew of something; of what has no date, whether one told it. */
function isKnown(
  held: string | undefined,
  sources: readonly string[],
  then: ReadonlyMap<string, Source>,
  day: string,
): boolean {
  const cited = sources.flatMap((id) => then.get(id) ?? []);
  return held === undefined ? cited.length > 0 : isKnownOn(knownSince(held, cited), day);
}
