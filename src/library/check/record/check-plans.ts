import type { Source } from '../../../model/sources/source.ts';
import { compareDates, startOf } from '../../../model/time/date.ts';
import {
  datesOf,
  furthest,
  hasCome,
  isPlanned,
  type Known,
  knownUntil,
  type Sourced,
} from '../../../model/time/plan.ts';
import type { ContentFile, Path } from '../../read/content-file.ts';
import type { ResolvedArticle } from '../../relate/article-entities.ts';
import type { KnownEntity } from '../../relate/defined-entities.ts';
import { pick } from '../../relate/sources.ts';
import { type Field, fieldsIn, type Problem } from '../problem.ts';

/** A date of a record, with what it is known by. */
interface DatedRecord {
  date: string;
  /** Where it is an end: the beginning. If that is later than the sources already, the end is not asked about too. */
  start?: string | undefined;
  /** How sure it is, where the record says so. */
  standing?: string;
  record: Sourced;
  by: Known;
  file: ContentFile;
  /** The path of the record. */
  item: Path;
  /** The field of the date. */
  key: string;
}

type Articles = readonly Pick<ResolvedArticle, 'file' | 'data'>[];

/**
 * Facts and entries of a timeline that happened, and began or ended later than all that their sources can know. What has no source with
 * a date is not asked about, nor a day that is still to come on the site's clock (ISO): that is said already.
 */
export function checkKnown(
  articles: Articles,
  entities: readonly KnownEntity[],
  sources: ReadonlyMap<string, Source>,
  today: string | undefined,
): Problem[] {
  const isTold = ({ date, item }: DatedRecord) =>
    today !== undefined && item[0] !== undefined && TOLD.has(item[0]) && compareDates(startOf(date), today) > 0;
  const all = [
    ...entries(articles, sources),
    ...next(articles, sources),
    ...facts(entities),
    ...ends(articles, entities, sources),
    ...entities.flatMap(now),
  ];
  return all.flatMap((dated): Problem[] => {
    const { date, start, standing, record, by, key } = dated;
    const newest = furthest([record.checked, ...datesOf(record.sources, by)]);
    if (
      standing !== 'happened' ||
      newest === undefined ||
      !isPlanned(date, newest) ||
      isPlanned(start, newest) ||
      isTold(dated)
    )
      return [];
    const values = { case: CASES[key] ?? 'record', date, newest } as const;
    return [{ rule: 'later-than-sources', values, ...placeOf(dated, key) }];
  });
}

/** Which of the rule's cases a date of what is told as happened is, by its field; others are those of a record. */
const CASES: Readonly<Record<string, 'sentence' | 'end'>> = { at: 'sentence', to: 'end', until: 'end' };

/** Of what a day that is still to come is said already. */
const TOLD: ReadonlySet<Path[number]> = new Set(['timeline', 'whatHappenedNext', 'now']);

/** Plans whose day has come, by a day (ISO): of what no source has yet as happened. */
export function comePlans(
  articles: Articles,
  entities: readonly KnownEntity[],
  sources: ReadonlyMap<string, Source>,
  today: string,
): Problem[] {
  const all = [
    ...entries(articles, sources),
    ...facts(entities),
    ...entities.flatMap(spans),
    ...entities.flatMap(changes),
    ...entities.flatMap(ownDates),
  ];
  return all.flatMap((dated): Problem[] => {
    const { date, standing = 'planned', record, by, key } = dated;
    const known = knownUntil(record, by);
    // What is told as happened is found without being asked for.
    return standing === 'planned' && known !== undefined && isPlanned(date, known) && hasCome(date, today)
      ? [{ rule: 'come-plan', values: { date, newest: known }, ...placeOf(dated, key) }]
      : [];
  });
}

function entries(articles: Articles, sources: ReadonlyMap<string, Source>): DatedRecord[] {
  return articles.flatMap(({ file, data }) =>
    data.timeline.map((record, index) => {
      const { date, standing } = record;
      const by = { sources: pick(record.sources, sources) };
      return { date, standing, record, by, file, item: ['timeline', index], key: 'date' };
    }),
  );
}

/** The ends of what went on for some time: a report of its beginning cannot know them. */
function ends(
  articles: Articles,
  entities: readonly KnownEntity[],
  sources: ReadonlyMap<string, Source>,
): DatedRecord[] {
  const ofEntries = articles.flatMap(({ file, data }) =>
    data.timeline.flatMap((record, index): DatedRecord[] => {
      const { date: start, until: date, standing } = record;
      const by = { sources: pick(record.sources, sources) };
      const item = ['timeline', index];
      return date === undefined ? [] : [{ date, start, standing, record, by, file, item, key: 'until' }];
    }),
  );
  const ofFacts = entities.flatMap((defined) =>
    defined.entity.facts.flatMap((record, index) => {
      const { from: start, to: date, standing } = record;
      if (date === undefined || date === start) return [];
      return [dateIn(defined, record, { date, start, standing, at: ['facts', index], key: 'to' })];
    }),
  );
  return [...ofEntries, ...ofFacts];
}

/** What happened next, where it has a date. */
function next(articles: Articles, sources: ReadonlyMap<string, Source>): DatedRecord[] {
  return articles.flatMap(({ file, data }) =>
    data.whatHappenedNext.flatMap((record, index): DatedRecord[] => {
      const by = { sources: pick(record.sources, sources) };
      const item = ['whatHappenedNext', index];
      return record.at === undefined
        ? []
        : [{ date: record.at, standing: 'happened', record, by, file, item, key: 'at' }];
    }),
  );
}

/** What is said to be so now. */
function now(defined: KnownEntity): DatedRecord[] {
  const record = defined.entity.now;
  return record ? [dateIn(defined, record, { date: record.at, standing: 'happened', at: ['now'], key: 'at' })] : [];
}

function facts(entities: readonly KnownEntity[]): DatedRecord[] {
  return entities.flatMap((defined) =>
    defined.entity.facts.flatMap((record, index) =>
      record.from === undefined
        ? []
        : [
            dateIn(defined, record, {
              date: record.from,
              standing: record.standing,
              at: ['facts', index],
              key: 'from',
            }),
          ],
    ),
  );
}

/** The beginnings and ends of offices, of the times in them and without anybody in them, and of ties. */
function spans(defined: KnownEntity): DatedRecord[] {
  return (['roles', 'vacancies', 'offices', 'relations'] as const).flatMap((list) =>
    defined.entity[list].flatMap((record, index) =>
      (['from', 'to'] as const).flatMap((key) => {
        const date = record[key];
        // What is one moment is told once.
        if (date === undefined || (key === 'to' && date === record.from)) return [];
        return [dateIn(defined, record, { date, at: [list, index], key })];
      }),
    ),
  );
}

/** Renamings, mergers and ends of bodies. */
function changes(defined: KnownEntity): DatedRecord[] {
  return defined.entity.changes.map((record, index) =>
    dateIn(defined, record, { date: record.date, at: ['changes', index], key: 'date' }),
  );
}

/** The date of an event or a document, which rests on all sources of its file. */
function ownDates(defined: KnownEntity): DatedRecord[] {
  const { date, sources } = defined.entity;
  if (date === undefined) return [];
  return [dateIn(defined, { sources: sources.map(({ id }) => id) }, { date, at: [], key: 'date' })];
}

function dateIn(
  { file, at: defined, entity }: KnownEntity,
  record: Sourced,
  { at, ...rest }: { date: string; start?: string | undefined; standing?: string; at: Path; key: string },
): DatedRecord {
  return { ...rest, record, by: entity, file, item: [...defined, ...at] };
}

function placeOf({ file, item }: DatedRecord, key: string): { file: ContentFile; at: Path; restsOn: Field[] } {
  const restsOn = fieldsIn(file, item, ['standing', 'sources', 'checked']);
  return { file, at: [...item, key], restsOn };
}
