import type { CollectionEntry } from 'astro:content';
import type { BodyChange } from '../../model/change.ts';
import { compareDates, isBefore } from '../../model/date.ts';
import type { Source } from '../../model/source.ts';
import { rich, say } from '../../site/words/words.ts';
import type { Site } from '../site.ts';
import type { TextPart } from '../time/then-and-now.ts';
import { displayName } from './entity-names.ts';

/** What became of something, as its pages tell it: "Merged into Bigfirm". */
export interface BodyChangeView {
  /** When (EDTF). */
  at: string;
  parts: TextPart[];
  note?: string;
  important: boolean;
  /** Ids of its own sources; none where the other one declares it, and has them. */
  cited: readonly string[];
  sources: Source[];
}

/** What became of an entity, by its own file and by those of others, in order. */
export function bodyChanges({ data }: CollectionEntry<'entities'>, nameOf: Site['nameOf']): BodyChangeView[] {
  const other = (id: string) => ({ id, name: nameOf(id) });
  return [
    ...data.changes.map(
      (change): BodyChangeView => ({
        at: change.date,
        parts:
          change.entity === undefined
            ? [inWords(change, data)]
            : rich(`change.${change.change as 'merged into'}`, { other: other(change.entity) }),
        ...(change.note !== undefined && { note: change.note }),
        important: change.important,
        cited: change.sources,
        sources: data.sources.filter(({ id }) => change.sources.includes(id)),
      }),
    ),
    ...data.inverseChanges.map(
      ({ entity, change, date }): BodyChangeView => ({
        at: date,
        parts: rich(change === 'merged into' ? 'change.took-in' : 'change.gave-off', { other: other(entity) }),
        important: false,
        cited: [],
        sources: [],
      }),
    ),
  ].sort((a, b) => compareDates(a.at, b.at));
}

function inWords({ change, date }: BodyChange, data: CollectionEntry<'entities'>['data']): string {
  if (change === 'ceased') return say('change.ceased');
  const same = (day: string | undefined) => day !== undefined && !isBefore(day, date) && !isBefore(date, day);
  const now = data.names.find(({ from }) => same(from))?.text;
  const old = data.names.find(({ to }) => same(to))?.text;
  if (now === undefined) return say('change.renamed', { now: displayName(data) });
  return old === undefined ? say('change.renamed', { now }) : say('change.renamed-from', { old, now });
}
