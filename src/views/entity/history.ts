import type { CollectionEntry } from 'astro:content';
import type { Role } from '../../model/offices/role.ts';
import { compareDates } from '../../model/time/date.ts';
import { isPlanned, type Sourced } from '../../model/time/plan.ts';
import type { TimelineEntry } from '../../model/time/timeline.ts';
import { formatDate } from '../../site/dates.ts';
import { listText } from '../../site/words/lists.ts';
import { say } from '../../site/words/words.ts';
import type { PageSources, SourceRefs } from '../page-sources.ts';
import type { Site } from '../site.ts';
import type { TextPart } from '../time/then-and-now.ts';
import { positionInWords } from './position-in-words.ts';
import { type Span, spanOf } from './span.ts';
import { bodyChanges } from './what-became.ts';

/** One row of what is known of an entity: an office, a fact, what became of it. */
export interface HistoryRow {
  /** Whether it tells of an office, or of anything else: once these were two lists, which links still lead to. */
  part: 'roles' | 'facts';
  span: Span;
  /** Whether a date without an end is that of a moment: "10 December 1815", not "since". */
  moment: boolean;
  parts: TextPart[];
  note?: string;
  standing: TimelineEntry['standing'];
  refs: SourceRefs;
}

/** All that is known of an entity in one list, the newest first, and what has no date apart from it. */
export interface History {
  dated: HistoryRow[];
  undated: HistoryRow[];
}

type Found = HistoryRow & { at: string | undefined };

/** Each row stands at its beginning; at its end where only that is known. */
export function entityHistory(entry: CollectionEntry<'entities'>, site: Site, sources: PageSources): History {
  const { data } = entry;
  const row = (
    part: HistoryRow['part'],
    record: Sourced & Pick<Role, 'from' | 'to'>,
    parts: TextPart[],
    more: Partial<Pick<HistoryRow, 'standing' | 'note'>> = {},
  ): Found => ({
    at: record.from ?? record.to,
    part,
    span: spanOf(record, data),
    moment: part === 'facts',
    parts,
    standing: 'happened',
    refs: sources.refs(record.sources),
    ...more,
  });
  const position = positionInWords(data);
  const found = [
    ...ownDate(data),
    ...data.roles.map((role) =>
      row('roles', role, [role.organisation === undefined ? role.title : { id: role.organisation, name: role.title }]),
    ),
    ...data.vacancies.map((vacancy) => row('roles', vacancy, [say('office.stands-empty', { title: vacancy.role })])),
    ...data.offices.map((office) => {
      const former = listText(office.titles.map(({ text }) => text));
      const ceased = office.to !== undefined && spanOf(office, data).planned === undefined;
      return row(
        'roles',
        office,
        [former === '' ? office.title : `${office.title}, ${say('office.former-titles', { titles: former })}`],
        ceased ? { note: say('office.ceased', { date: formatDate(office.to ?? '') }) } : {},
      );
    }),
    ...bodyChanges(entry, site).map(
      ({ at, known, parts, note, cited }): Found => ({
        at,
        part: 'facts',
        span: { ...spanOf({ from: at }), ...(isPlanned(at, known) && { planned: 'start' as const }) },
        moment: true,
        parts,
        ...(note !== undefined && { note }),
        standing: 'happened',
        refs: sources.refs(cited),
      }),
    ),
    ...data.facts.map((fact) => row('facts', fact, [fact.text], { standing: fact.standing })),
    ...(position === undefined ? [] : [row('facts', { sources: [] }, [position])]),
  ];
  const rows = (of: readonly Found[]) => of.map(({ at: _, ...each }): HistoryRow => each);
  return {
    dated: rows(found.filter(({ at }) => at !== undefined).sort((a, b) => compareDates(b.at, a.at))),
    undated: rows(found.filter(({ at }) => at === undefined)),
  };
}

/** The date of an event or a document, as far as all the sources of its file know it. */
function ownDate(data: CollectionEntry<'entities'>['data']): Found[] {
  if (data.date === undefined) return [];
  const span = spanOf({ from: data.date, to: data.until, sources: data.sources.map(({ id }) => id) }, data);
  const words = (
    {
      start: 'entity.is-to-come',
      end: 'entity.takes-place',
      none: data.until ? 'entity.took-place' : 'entity.dated',
    } as const
  )[span.planned ?? 'none'];
  return [
    { at: data.date, part: 'facts', span, moment: true, parts: [say(words)], standing: 'happened', refs: { refs: [] } },
  ];
}
