import { claimFacets } from '../../../src/library/relate/claim-facets.ts';
import { articleSchema } from '../../../src/model/article.ts';
import { claimSchema } from '../../../src/model/claims/claim.ts';
import { entitySchema } from '../../../src/model/entity.ts';
import { officesOf } from '../../../src/model/offices/office.ts';
import type { Source } from '../../../src/model/sources/source.ts';
import type { Site } from '../../../src/views/site.ts';
import { sources } from './source-of.ts';

/** Sources in whole, as the library has them; a schema wants their ids. */
const idsOf = (listed: unknown) => (listed as Source[]).map(({ id }) => id);

type Entry<Collection extends 'entities' | 'claims' | 'articles'> = Site[Collection][number];

/** An entity of the site; its name is its id with a capital. */
export function entity(id: string, fields: object = {}): Entry<'entities'> {
  const {
    inverseRelations = [],
    inverseChanges = [],
    mentions = [],
    backlinks = [],
    citations = [],
    numbers = [],
    sources: listed = sources('a b'),
    ...own
  } = fields as Record<string, unknown>;
  const data = entitySchema.parse({
    kind: 'person',
    names: [{ text: id.charAt(0).toUpperCase() + id.slice(1), language: 'en' }],
    description: `The ${id} of a test`,
    summary: 'S.',
    sources: idsOf(listed),
    checked: '2026-01-01',
    ...own,
  });
  return {
    id,
    collection: 'entities',
    data: { ...data, sources: listed, inverseRelations, inverseChanges, mentions, backlinks, citations, numbers },
  } as never;
}

export function claim(id: string, fields: object = {}): Entry<'claims'> {
  const {
    responses = [],
    backlinks = [],
    citations = [],
    sources: listed = sources('a b'),
    ...own
  } = fields as Record<string, unknown>;
  const speaker = 'accounts' in own ? {} : { speaker: { named: `The speaker of ${id}` } };
  const data = claimSchema.parse({
    title: `Title of ${id}`,
    statement: 'S.',
    ...speaker,
    act: 'asserts',
    sources: idsOf(listed),
    checked: '2026-01-01',
    ...own,
  });
  return { id, collection: 'claims', data: { ...data, sources: listed, responses, backlinks, citations } } as never;
}

/** An article of 17 April 2023, by default. */
export function article(id: string, fields: object = {}): Entry<'articles'> {
  const {
    citations = [],
    passages = [],
    numbers = [],
    shown = [],
    sources: listed = sources('a b'),
    ...own
  } = fields as Record<string, unknown>;
  const data = articleSchema.parse({
    title: `Title of ${id}`,
    summary: 'S.',
    kind: 'report',
    published: '2023-04-17',
    authors: ['desk'],
    ...own,
  });
  const entities = data.entities.map((member) => ({ mentions: [], ...member }));
  return {
    id,
    collection: 'articles',
    data: { ...data, sources: listed, entities, citations, passages, numbers, shown },
  } as never;
}

/** A site of these entries, as `loadSite` puts it together; they stand in the order given. */
export function siteOf({
  entities = [],
  claims = [],
  articles = [],
  topics = {},
}: {
  entities?: Entry<'entities'>[];
  claims?: Entry<'claims'>[];
  articles?: Entry<'articles'>[];
  topics?: Record<string, string>;
}): Site {
  const inTopic = <Each extends { data: { topics: readonly string[] } }>(entries: readonly Each[]) =>
    new Map(Object.keys(topics).map((id) => [id, entries.filter(({ data }) => data.topics.includes(id))]));
  const authors = { desk: 'The desk' };
  const titles: Record<Parameters<Site['titleOf']>[0], ReadonlyMap<string, string>> = {
    articles: new Map(articles.map(({ id, data }) => [id, data.title])),
    entities: new Map(entities.map(({ id, data }) => [id, data.names[0]?.text ?? ''])),
    claims: new Map(claims.map(({ id, data }) => [id, data.title])),
    topics: new Map(Object.entries(topics)),
    authors: new Map(Object.entries(authors)),
  };
  const titleOf: Site['titleOf'] = (collection, id) => titles[collection].get(id) ?? id;
  const site: Partial<Site> = {
    articles,
    articleById: byId(articles),
    entities,
    entityById: byId(entities),
    claims,
    claimById: byId(claims),
    claimsBy: claimFacets(claims),
    claimsAbout: new Map(entities.map(({ id }) => [id, claims.filter(({ data }) => data.about.includes(id))])),
    claimsThrough: new Map(),
    offices: officesOf(entities),
    titleOf,
    nameOf: (id) => titleOf('entities', id),
    answers: new Map(claims.map(({ id, data }) => [id, data.responses])),
    topicById: new Map(Object.entries(topics).map(([id, title]) => [id, { id, data: { title } }])) as never,
    authorById: new Map(Object.entries(authors).map(([id, name]) => [id, { id, data: { name } }])) as never,
    articlesByTopic: inTopic(articles),
    entitiesByTopic: inTopic(entities),
  };
  return site as Site;
}

function byId<Each extends { id: string }>(entries: readonly Each[]): Map<string, Each> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
