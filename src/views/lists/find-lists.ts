import { compareDates } from '../../model/time/date.ts';
import { address } from '../../site/routes.ts';
import { say } from '../../site/words/words.ts';
import { claimLists, formerlyOfList } from '../claim/claim-lists.ts';
import { displayName } from '../entity/entity-names.ts';
import type { Site } from '../site.ts';
import { yearsOf } from '../time/years.ts';
import { inParts } from './in-parts.ts';
import type { Listed, ListSort, Lists, LongList } from './long-list.ts';
import { PART_SIZE } from './part-size.ts';

/** Where a list stands and what it is called. */
type Place = Pick<LongList, 'key' | 'title' | 'path'> & { formerKeys?: readonly string[] };

/** Divides every list of a site that grows with it. */
export function findLists(site: Site): Lists {
  return {
    articles: byKey(articleLists(site)),
    claims: byKey(listsOfClaims(site)),
    events: byKey(eventLists(site)),
    mentions: byKey(mentionLists(site)),
    corrections: byKey([correctionList(site)]),
  };
}

function articleLists(site: Site): LongList<'articles'>[] {
  const all = { key: 'articles', title: say('lists.articles'), path: address.articles() };
  return [
    listOf('articles', all, site.articles),
    ...site.topics.map(({ id, data }) => {
      const place = { ...keys(id, data.formerly, (each) => `topics/${each}`), path: `${address.topic(id)}#articles` };
      return listOf('articles', { ...place, title: data.title }, site.articlesByTopic.get(id));
    }),
    ...[...site.authorById.values()].map(({ id, data }) => {
      const place = { ...keys(id, data.formerly, (each) => `authors/${each}`), path: `${address.author(id)}#articles` };
      return listOf('articles', { ...place, title: data.name }, site.articlesByAuthor.get(id));
    }),
    ...yearsOf(site).map((year) => listOf('articles', inYear(year, 'articles'), year.articles)),
  ];
}

function listsOfClaims(site: Site): LongList<'claims'>[] {
  const all = { key: 'claims', title: say('lists.claims'), path: address.claims() };
  const beside = (part: 'said-of-it' | 'passed-on', words: 'entity.claims-about' | 'entity.claims-passed-on') =>
    site.entities.map(({ id, data }) => {
      const place = {
        ...keys(id, data.formerly, (each) => `entities/${each}/${part}`),
        path: `${address.entity(id)}#${part}`,
      };
      const claims = (part === 'said-of-it' ? site.claimsAbout : site.claimsThrough).get(id);
      return listOf(
        'claims',
        { ...place, title: say(words, { name: displayName(data) }) },
        claims,
        PART_SIZE.claimsBeside,
      );
    });
  return [
    listOf('claims', all, site.claims),
    ...Object.values(claimLists(site))
      .flat()
      .map((list) => {
        const place = keys(list.id, formerlyOfList(list, site), (each) => `claims/by/${list.facet}/${each}`);
        return listOf('claims', { ...place, title: say('claims.of', list), path: list.path }, list.claims);
      }),
    ...yearsOf(site).map((year) => listOf('claims', inYear(year, 'claims'), year.claims, PART_SIZE.claimsOfYear)),
    ...beside('said-of-it', 'entity.claims-about'),
    ...beside('passed-on', 'entity.claims-passed-on'),
  ];
}

/** The events of a year stand in the order of time, but the last of them stay on its page. */
function eventLists(site: Site): LongList<'events'>[] {
  return yearsOf(site).map((year) => listOf('events', inYear(year, 'events'), year.events.toReversed()));
}

function mentionLists(site: Site): LongList<'mentions'>[] {
  return site.entities.map(({ id, data }) => {
    const place = keys(id, data.formerly, (each) => `entities/${each}/articles`);
    const title = say('older.mentions', { name: displayName(data) });
    return listOf('mentions', { ...place, title, path: `${address.entity(id)}#in-the-articles` }, data.backlinks);
  });
}

/** All corrections, those of one day in the order of their articles. */
function correctionList({ articles }: Site): LongList<'corrections'> {
  const place = { key: 'corrections', title: say('lists.corrections'), path: address.corrections() };
  const all = articles.flatMap((article) => article.data.corrections.map((correction) => ({ article, correction })));
  return listOf(
    'corrections',
    place,
    all.sort((a, b) => compareDates(b.correction.date, a.correction.date)),
  );
}

function listOf<Sort extends ListSort>(
  sort: Sort,
  { formerKeys = [], ...place }: Place,
  newestFirst: readonly Listed[Sort][] = [],
  size: number = PART_SIZE[sort],
): LongList<Sort> {
  return { sort, formerKeys, ...place, ...inParts(newestFirst, size) };
}

function inYear({ year, words }: { year: string; words: string }, part: 'articles' | 'claims' | 'events'): Place {
  return {
    key: `years/${year}/${part}`,
    title: `${words}: ${say(`year.${part}`)}`,
    path: `${address.year(year)}#${part}`,
  };
}

function keys(id: string, formerly: readonly string[], keyOf: (id: string) => string) {
  return { key: keyOf(id), formerKeys: formerly.map(keyOf) };
}

function byKey<Sort extends ListSort>(lists: readonly LongList<Sort>[]): Map<string, LongList<Sort>> {
  return new Map(lists.map((list) => [list.key, list]));
}
