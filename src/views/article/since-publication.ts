import type { CollectionEntry } from 'astro:content';
import { accountsOf } from '../../model/accounts.ts';
import { continues, lastOf } from '../../model/continuity.ts';
import { compareDates, isBefore, startOf } from '../../model/date.ts';
import { type Change, changesAfter } from '../../model/office.ts';
import { roleAt } from '../../model/role.ts';
import type { Source } from '../../model/source.ts';
import { type DateView, dateView } from '../../site/dates.ts';
import { address } from '../../site/routes.ts';
import { listText } from '../../site/words/lists.ts';
import { rich, say } from '../../site/words/words.ts';
import { whoIs } from '../claim/speaker-view.ts';
import { bodyChanges } from '../entity/body-changes.ts';
import { bodiesOf } from '../known-bodies.ts';
import type { Site } from '../site.ts';
import type { TextPart } from '../time/then-and-now.ts';

/** Something that happened after an article was published and changes what a reader should know. */
export interface LaterEvent {
  date: DateView;
  kind: 'office' | 'claim' | 'event' | 'correction';
  parts: TextPart[];
  /** A link to more: the claim that answers. */
  more?: { text: string; path: string };
  /** What it rests on. */
  sources: Source[];
}

type DatedChange = Omit<LaterEvent, 'date'> & { at: string };

/**
 * What changed between the day of an article and the day of the build (ISO), newest first: offices that its people left
 * or took and who followed them, answers to its claims, verdicts, and later facts of those with a note in it.
 */
export function sincePublication(article: CollectionEntry<'articles'>, site: Site, today: string): LaterEvent[] {
  const { published, entities, corrections } = article.data;
  const members = entities.flatMap(({ id, note }) => {
    const entity = site.entityById.get(id);
    return entity ? [{ entity, noted: note !== undefined }] : [];
  });
  const found: DatedChange[] = [
    ...members.flatMap(({ entity }) => [...left(entity, published, site, today), ...taken(entity, published, site)]),
    ...members.filter(({ noted }) => noted).flatMap(({ entity }) => facts(entity)),
    ...members.flatMap(({ entity }) => becameOf(entity, site)),
    ...article.data.claims.flatMap((id) => claims(id, site)),
    ...corrections.map(
      ({ date, is }): DatedChange => ({
        at: date,
        kind: 'correction',
        parts: [say('correction.of', { what: is })],
        sources: [],
      }),
    ),
  ];
  const key = ({ at, parts }: DatedChange) =>
    `${at} ${parts.map((part) => (typeof part === 'string' ? part : part.id)).join('')}`;
  const unique = new Map(
    found
      .filter(({ at }) => isBefore(published, at) && compareDates(startOf(at), today) <= 0)
      .map((event) => [key(event), event]),
  );
  return [...unique.values()]
    .sort((a, b) => compareDates(b.at, a.at))
    .map(({ at, ...event }) => ({ date: dateView(at), ...event }));
}

type Entity = CollectionEntry<'entities'>;

/** Offices that somebody left, one event for all that ended on one day, and what became of these offices. */
function left(entity: Entity, published: string, site: Site, today: string): DatedChange[] {
  const bodies = bodiesOf(site);
  const held = [
    ...new Set(roleAt(entity.data, published).map((role) => lastOf(role, entity.data.roles, bodies))),
  ].filter(({ to }) => to !== undefined);
  const name = { id: entity.id, name: site.nameOf(entity.id) };
  return [
    ...[...Map.groupBy(held, ({ to }) => to ?? '')].map(
      ([at, roles]): DatedChange => ({
        at,
        kind: 'office',
        parts: rich('since.left', { who: name, titles: listText(roles.map(({ title }) => title)) }),
        sources: cited(entity, roles),
      }),
    ),
    ...held.flatMap((role) => {
      const office = role.singleHolder ? site.offices.get(role.title) : undefined;
      return office ? changesAfter(office, role, today).map((change) => follows(change, role.title, site)) : [];
    }),
  ];
}

function follows(change: Change, title: string, site: Site): DatedChange {
  if ('vacancy' in change) {
    const owner = site.entities.find(({ data }) => data.vacancies.includes(change.vacancy));
    const sources = owner ? cited(owner, [change.vacancy]) : [];
    return { at: change.from, kind: 'office', parts: [say('office.stands-empty', { title })], sources };
  }
  if ('ceased' in change) {
    const { of, sources } = change.ceased;
    const owner = site.entityById.get(of);
    const parts = [say('office.ceased-title', { title })];
    return { at: change.from, kind: 'office', parts, sources: owner ? cited(owner, [{ sources }]) : [] };
  }
  const holder = site.entityById.get(change.term.holder);
  return {
    at: change.from,
    kind: 'office',
    parts: rich('since.took', { who: { id: change.term.holder, name: site.nameOf(change.term.holder) }, title }),
    sources: holder ? cited(holder, [change.term]) : [],
  };
}

function taken(entity: Entity, published: string, site: Site): DatedChange[] {
  const bodies = bodiesOf(site);
  const name = { id: entity.id, name: entity.data.names[0]?.text ?? entity.id };
  return entity.data.roles.flatMap((role): DatedChange[] =>
    role.from !== undefined &&
    isBefore(published, role.from) &&
    !entity.data.roles.some((earlier) => continues(earlier, role, bodies))
      ? [
          {
            at: role.from,
            kind: 'office',
            parts: rich('since.took', { who: name, title: role.title }),
            sources: cited(entity, [role]),
          },
        ]
      : [],
  );
}

function facts(entity: Entity): DatedChange[] {
  const name = { id: entity.id, name: entity.data.names[0]?.text ?? entity.id };
  return entity.data.facts.flatMap((fact): DatedChange[] =>
    fact.from === undefined
      ? []
      : [
          {
            at: fact.from,
            kind: 'event',
            parts: rich('since.fact', { who: name, text: fact.text }),
            sources: cited(entity, [fact]),
          },
        ],
  );
}

/** Renamings, mergers and ends of bodies. */
function becameOf(entity: Entity, site: Site): DatedChange[] {
  const who = { id: entity.id, name: site.nameOf(entity.id) };
  return bodyChanges(entity, site.nameOf).map(({ at, parts, sources }) => ({
    at,
    kind: 'event',
    parts: rich('since.became', { who, what: parts }),
    sources,
  }));
}

/** Answers to a claim, and verdicts on it. */
function claims(id: string, site: Site): DatedChange[] {
  const claim = site.claimById.get(id);
  if (!claim) return [];
  const { verdict } = claim.data;
  return [
    ...claim.data.responses.flatMap(({ claim: answerId, relation }): DatedChange[] => {
      const answer = site.claimById.get(answerId);
      if (answer?.data.date === undefined) return [];
      const who = accountsOf(answer.data).map((account) => whoIs(account.who, answer.data.date, site).name);
      const words = say('since.answered', {
        claim: claim.data.title,
        by: say(`relation.${relation}.by`),
        speakers: listText(who, 'or'),
      });
      return [
        {
          at: answer.data.date,
          kind: 'claim',
          parts: [words],
          more: { text: answer.data.title, path: address.claim(answerId) },
          sources: answer.data.sources,
        },
      ];
    }),
    ...(verdict
      ? [
          {
            at: verdict.date,
            kind: 'claim' as const,
            parts: [say('since.reviewed', { rating: say(`rating.${verdict.rating}`), claim: claim.data.title })],
            more: { text: claim.data.title, path: address.claim(id) },
            sources: claim.data.sources.filter((source) => verdict.sources.includes(source.id)),
          },
        ]
      : []),
  ];
}

/** The sources of an entity that some of its facts rest on. */
function cited({ data }: Entity, facts: readonly { sources: readonly string[] }[]): Source[] {
  const ids = new Set(facts.flatMap(({ sources }) => sources));
  return data.sources.filter(({ id }) => ids.has(id));
}
