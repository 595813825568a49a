import { address } from '../model/address.ts';
import { formatDate } from '../model/date.ts';
import { writeFacet } from '../search/facet.ts';
import { kindFacet } from '../search/metadata.ts';
import type { NameRecord } from '../search/name-record.ts';
import { romanise } from '../search/romanise.ts';
import { ARTICLE_KINDS } from './article-kinds.ts';
import { allNames, displayName } from './names.ts';
import type { Site } from './site.ts';

/** What the names index holds: every entity with all its names, and the titles of topics, articles and claims. */
export function nameRecords({ entities, topics, articles, claims }: Site): NameRecord[] {
  return [
    ...entities.map(({ id, data }): NameRecord => {
      const title = displayName(data);
      const names = allNames(data);
      const spellings = [...new Set(names.flatMap(romanise))].filter((spelling) => !names.includes(spelling));
      return {
        path: address.entity(id),
        title,
        kind: writeFacet(kindFacet({ type: 'entity', title, kind: data.kind })),
        description: data.description,
        names,
        ...(spellings.length > 0 && { spellings }),
        ...(data.topics.length > 0 && { topics: data.topics }),
        ...(data.backlinks.length > 0 && { mentions: data.backlinks.length }),
      };
    }),
    ...topics.map(
      ({ id, data: { title, summary } }): NameRecord => ({
        path: address.topic(id),
        title,
        kind: writeFacet(kindFacet({ type: 'topic', title })),
        description: summary,
        names: [],
        topics: [id],
      }),
    ),
    ...articles.map(
      ({ id, data }): NameRecord => ({
        path: address.article(id),
        title: data.title,
        kind: writeFacet(kindFacet({ type: 'article', title: data.title, kind: ARTICLE_KINDS[data.kind] })),
        description: data.summary,
        names: [],
        topics: data.topics,
        date: formatDate(data.published),
      }),
    ),
    ...claims.map(
      ({ id, data }): NameRecord => ({
        path: address.claim(id),
        title: data.title,
        kind: writeFacet(kindFacet({ type: 'claim', title: data.title })),
        description: data.statement,
        names: [],
        topics: data.topics,
      }),
    ),
  ];
}
