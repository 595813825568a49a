import type { Claim } from '../../../model/claims/claim.ts';
import { officesOf } from '../../../model/offices/office.ts';
import { heldAt } from '../../../model/offices/role.ts';
import type { Source } from '../../../model/sources/source.ts';
import { textDay } from '../../../model/time/article-dates.ts';
import { compareDates, isBefore } from '../../../model/time/date.ts';
import { datesOf, furthest, type Known, knownUntil, type Sourced, tenseOf } from '../../../model/time/plan.ts';
import { type Answers, claimsOf } from '../../relate/answers.ts';
import type { ResolvedArticle } from '../../relate/article-entities.ts';
import type { KnownEntity } from '../../relate/defined-entities.ts';
import { pick } from '../../relate/sources.ts';
import type { Problem } from '../problem.ts';

/** Something that weighs, as its editor says, with its date and what it is known by. */
interface Weighty {
  date: string;
  what: string;
  record: Sourced;
  by: Known;
}

/** What the weighty events of a site are looked for in. */
export interface NewerContext {
  entities: readonly KnownEntity[];
  claims: ReadonlyMap<string, Claim>;
  answers: Answers;
  sources: ReadonlyMap<string, Source>;
  /** The day on which it is asked (ISO). */
  today: string;
}

/**
 * What is important and newer than what is said first: in an article than the sources of `whatHappenedNext`, or, where that
 * is missing, than its day; of an entity than its `now`. It is looked for in the same fields as “What happened since”.
 */
export function checkNewer(articles: readonly ResolvedArticle[], context: NewerContext): Problem[] {
  const { entities, sources, today } = context;
  const offices = officesOf(entities.map(({ id, entity }) => ({ id, data: entity })));
  const byId = new Map(entities.map((known) => [known.id, known]));
  return [
    ...articles.flatMap((article): Problem[] => {
      const { file, data } = article;
      const day = textDay(data);
      const newest = newestOf(weightyIn(article, day, byId, offices, context), day, today);
      const told = data.whatHappenedNext.flatMap((each) => each.sources);
      const known = furthest(datesOf(told, { sources: pick(told, sources) }));
      if (!newest) return [];
      const { date, what } = newest;
      if (told.length === 0)
        return [{ rule: 'newer-event', values: { case: 'unsaid', date, what }, file, at: ['published'] }];
      if (known === undefined || !isBefore(known, date)) return [];
      return [{ rule: 'newer-event', values: { case: 'next', date, what }, file, at: ['whatHappenedNext'] }];
    }),
    ...entities.flatMap(({ file, at, entity }): Problem[] => {
      const { now } = entity;
      const newest = now && newestOf(factsOf(entity), now.at, today);
      if (!newest) return [];
      const { date, what } = newest;
      return [{ rule: 'newer-event', values: { case: 'now', date, what }, file, at: [...at, 'now', 'at'] }];
    }),
  ];
}

/** The newest that came after a day, by what is known today. */
function newestOf(found: readonly Weighty[], day: string, today: string): Weighty | undefined {
  return found
    .filter(({ date, record, by }) => isBefore(day, date) && tenseOf(date, knownUntil(record, by), today) === 'came')
    .sort((a, b) => compareDates(b.date, a.date))[0];
}

function weightyIn(
  { data, entities }: ResolvedArticle,
  day: string,
  byId: ReadonlyMap<string, KnownEntity>,
  offices: ReturnType<typeof officesOf>,
  { answers, claims, sources }: NewerContext,
): Weighty[] {
  const members = entities.flatMap(({ id }) => byId.get(id)?.entity ?? []);
  const ids = new Set(entities.map(({ id }) => id));
  const held = members.flatMap((entity) => heldAt(entity, day).filter(({ singleHolder }) => singleHolder));
  const changes = [...byId].flatMap(([id, { entity }]) =>
    entity.changes
      .filter(({ important, entity: other = '' }) => important && (ids.has(id) || ids.has(other)))
      .map((change) => ({ date: change.date, what: change.change, record: change, by: entity })),
  );
  const answering = [...claimsOf(data.claims, answers)].filter((id) => !data.claims.includes(id));
  return [
    ...members.flatMap((entity) => [...factsOf(entity), ...spansOf(entity)]),
    ...held.flatMap(({ title }) => {
      const { terms = [], vacancies = [] } = offices.get(title) ?? {};
      return [...terms, ...vacancies].flatMap((record) => begun(record, title, record.by));
    }),
    ...changes,
    ...answering.flatMap((id): Weighty[] => {
      const claim = claims.get(id);
      if (claim?.date === undefined || !claim.important) return [];
      // What was said is of the past by its kind.
      return [{ date: claim.date, what: claim.title, record: { sources: [] }, by: { sources: [] } }];
    }),
    ...data.timeline.flatMap((record): Weighty[] =>
      record.important && record.standing === 'happened'
        ? [{ date: record.date, what: record.text, record, by: { sources: pick(record.sources, sources) } }]
        : [],
    ),
  ];
}

type Entity = KnownEntity['entity'];

function factsOf(entity: Entity): Weighty[] {
  return entity.facts.flatMap((fact) => (fact.standing === 'happened' ? begun(fact, fact.text, entity) : []));
}

/** The ties and offices of an entity: that they began, and that the offices ended. */
function spansOf(entity: Entity): Weighty[] {
  return [
    ...entity.relations.flatMap((tie) => begun(tie, `${tie.relation} ${tie.entity}`, entity)),
    ...entity.roles.flatMap((role) => [
      ...begun(role, role.title, entity),
      ...(role.to === undefined ? [] : begun({ ...role, from: role.to }, role.title, entity)),
    ]),
  ];
}

function begun(
  record: Sourced & { from?: string | undefined; important: boolean },
  what: string,
  by: Known,
): Weighty[] {
  return record.from === undefined || !record.important ? [] : [{ date: record.from, what, record, by }];
}
