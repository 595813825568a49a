import type { CollectionEntry } from 'astro:content';
import type { BodyChange } from '../../model/offices/change.ts';
import type { Source } from '../../model/sources/source.ts';
import { compareDates, isBefore } from '../../model/time/date.ts';
import { isPlanned, knownUntil } from '../../model/time/plan.ts';
import { rich, say } from '../../site/words/words.ts';
import type { Site } from '../site.ts';
import type { TextPart } from '../time/then-and-now.ts';
import { displayName } from './entity-names.ts';

type Entity = CollectionEntry<'entities'>;

/** What became of something, as its pages tell it: "Merged into Bigfirm". */
export interface BodyChangeView {
  /** When (EDTF). */
  at: string;
  /** How far it is known (EDTF): what is later than that is a plan. */
  known: string | undefined;
  parts: TextPart[];
  note?: string;
  important: boolean;
  /** The id of the other one, where that one declares it. */
  declaredBy?: string;
  /** Ids of its own sources; none where the other one declares it, and has them. */
  cited: readonly string[];
  /** What it rests on, in whoever's file that stands. */
  sources: Source[];
}

type BodiesSite = Pick<Site, 'nameOf' | 'entityById'>;

/** What became of an entity, by its own file and by those of others, in order. */
export function bodyChanges({ id, data }: Entity, site: BodiesSite): BodyChangeView[] {
  const other = (of: string) => ({ id: of, name: site.nameOf(of) });
  return [
    ...data.changes.map(
      (change): BodyChangeView => ({
        ...restingOn(change, data),
        parts:
          change.entity === undefined
            ? [inWords(change, data)]
            : rich(`change.${tense(change, data)}.${change.change as 'merged into'}`, { other: other(change.entity) }),
        ...(change.note !== undefined && { note: change.note }),
        cited: change.sources,
      }),
    ),
    ...data.inverseChanges.map(({ entity, change, date }): BodyChangeView => {
      const declares = site.entityById.get(entity)?.data;
      const own = declares?.changes.find((each) => each.entity === id && each.change === change && each.date === date);
      return {
        ...(declares && own ? restingOn(own, declares) : { at: date, known: undefined, important: false, sources: [] }),
        parts: rich(
          `change.${own ? tense(own, declares) : 'done'}.${change === 'merged into' ? 'took-in' : 'gave-off'}`,
          {
            other: other(entity),
          },
        ),
        declaredBy: entity,
        cited: [],
      };
    }),
  ].sort((a, b) => compareDates(a.at, b.at));
}

function restingOn(
  change: BodyChange,
  data: Entity['data'],
): Pick<BodyChangeView, 'at' | 'known' | 'important' | 'sources'> {
  return {
    at: change.date,
    known: knownUntil(change, data),
    important: change.important,
    sources: data.sources.filter(({ id }) => change.sources.includes(id)),
  };
}

/** Where its words stand: what is later than all that is known of it is not told as happened. */
function tense(change: BodyChange, data: Entity['data'] | undefined): 'done' | 'planned' {
  return data && isPlanned(change.date, knownUntil(change, data)) ? 'planned' : 'done';
}

function inWords(what: BodyChange, data: Entity['data']): string {
  const { change, date } = what;
  const words = tense(what, data);
  if (change === 'ceased') return say(`change.${words}.ceased`);
  const same = (day: string | undefined) => day !== undefined && !isBefore(day, date) && !isBefore(date, day);
  const now = data.names.find(({ from }) => same(from))?.text;
  const old = data.names.find(({ to }) => same(to))?.text;
  if (now === undefined) return say(`change.${words}.renamed`, { now: displayName(data) });
  return old === undefined
    ? say(`change.${words}.renamed`, { now })
    : say(`change.${words}.renamed-from`, { old, now });
}
