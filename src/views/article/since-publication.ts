import { textDay } from '../../model/time/article-dates.ts';
import { isBefore } from '../../model/time/date.ts';
import { tenseOf } from '../../model/time/plan.ts';
import { dateView } from '../../site/dates.ts';
import type { Site } from '../site.ts';
import type { ArticleEntry } from './article-entry.ts';
import { onceForEach } from './once-for-each.ts';
import { bodyEvents } from './since/body-changes.ts';
import { claimEvents } from './since/claim-events.ts';
import { byRank } from './since/event-rank.ts';
import { factEvents } from './since/facts.ts';
import type { FoundEvent, LaterEvent, Member } from './since/later-event.ts';
import { mainPeople } from './since/main-people.ts';
import { officeEvents } from './since/offices.ts';
import { eachOnce, type ToldEvent } from './since/one-event.ts';
import { ownEvents } from './since/own-record.ts';
import { tieEvents } from './since/ties.ts';
import { timesOf } from './times-of.ts';

/**
 * What happened between the day of which an article's text speaks and the day of the build (ISO), by {@link rankOf} and then
 * the newest first. Whatever kind of record it is, its weight is the editor's; what is planned has not happened.
 */
export const sincePublication = onceForEach((article: ArticleEntry, site: Site, today: string): LaterEvent[] => {
  const members = membersOf(article, site);
  return eachOnce(foundSince(article, site, today))
    .sort(byRank(mainPeople(article.data, members)))
    .map((event) => laterEvent(event, site));
});

/** The same events as their records tell them: one of which several tell is there several times. */
export const foundSince = onceForEach((article: ArticleEntry, site: Site, today: string): FoundEvent[] => {
  const day = textDay(article.data);
  const members = membersOf(article, site);
  const told = [
    ...members.flatMap((member) => [...officeEvents(member, day, site, today), ...factEvents(member)]),
    ...bodyEvents(members, site),
  ];
  const happened = [
    ...told,
    ...tieEvents(members, site, told),
    ...claimEvents(article.data.claims, site),
    ...ownEvents(article),
  ].filter(({ at, known }) => isBefore(day, at) && tenseOf(at, known, today) === 'came');
  return [...new Map(happened.map((event) => [keyOf(event), event])).values()];
});

/** An event as pages show it. */
export function laterEvent(
  { at, kind, parts, important, of, more, links, sources }: ToldEvent,
  site: Site,
): LaterEvent {
  return {
    date: dateView(at),
    kind,
    parts,
    important,
    ...(of !== undefined && { of: { id: of, name: site.nameOf(of) } }),
    ...(more && { more }),
    links,
    sources,
  };
}

function membersOf(article: ArticleEntry, site: Site): Member[] {
  return article.data.entities.flatMap(({ id, note, mentions }): Member[] => {
    const entity = site.entityById.get(id);
    return entity ? [{ entity, noted: note !== undefined, mentioned: mentions.length > 0 }] : [];
  });
}

/** How many of them a teaser has room for. */
const FOREMOST = 2;

/** Of what happened since, what stands beside an article's title wherever it is listed: the important, and not many. */
export function foremost(since: readonly LaterEvent[]): LaterEvent[] {
  return since.filter((event) => event.important).slice(0, FOREMOST);
}

/** The foremost of an article, as of the day of the build. */
export function foremostSince(article: ArticleEntry, site: Site): LaterEvent[] {
  return foremost(sincePublication(article, site, timesOf(article.data).today));
}

/** What tells an event from all others: its day, its words, and where they lead. */
export function keyOf({ at, parts, more }: FoundEvent): string {
  return [at, ...parts.map((part) => (typeof part === 'string' ? part : part.id)), more?.path ?? ''].join(' ');
}
