import type { CollectionEntry } from 'astro:content';
import { address } from '../../site/routes.ts';
import { displayName } from '../../views/entity/entity-names.ts';
import type { Site } from '../../views/site.ts';
import { ENTITY_JSON_VERSION, type EntityJson } from './entity-schema.ts';

type Url = (path: string) => string;

/** An entity as it is published for other programs; `url` makes an address of a path from the site's root. */
export function entityJson({ id, data }: CollectionEntry<'entities'>, site: Site, url: Url): EntityJson {
  const entity = (other: string) => ({ id: other, name: site.nameOf(other), url: url(address.entity(other)) });
  const { kind, names, aliases, description, summary, roles, facts, relations, sources, checked } = data;
  const { coordinates, dispute, date, until, wikidata } = data;
  return {
    id,
    url: url(address.entity(id)),
    kind,
    name: displayName(data),
    names: names.map(({ sources: _, ...name }) => name),
    aliases,
    description,
    summary,
    roles: roles.map(({ organisation, singleHolder: _, review: __, ...role }) => ({
      ...role,
      ...(organisation !== undefined && { organisation: entity(organisation) }),
    })),
    facts: facts.map(({ review: _, ...fact }) => fact),
    relations: relations.map(({ entity: other, ...tie }) => ({ ...tie, entity: entity(other) })),
    ...(coordinates && { coordinates }),
    ...(dispute !== undefined && { dispute }),
    ...(date !== undefined && { date }),
    ...(until !== undefined && { until }),
    ...(wikidata !== undefined && { wikidata }),
    topics: data.topics.map((topic) => ({
      id: topic,
      name: site.topicById.get(topic)?.data.title ?? topic,
      url: url(address.topic(topic)),
    })),
    articles: data.backlinks.map(({ article }) => ({
      id: article,
      name: site.articleById.get(article)?.data.title ?? article,
      url: url(address.article(article)),
    })),
    sources,
    checked,
  };
}

/** The head of a file of entities: where its schema is, and which version it has. */
export function entityJsonHead(url: Url): { $schema: string; version: typeof ENTITY_JSON_VERSION } {
  return { $schema: url(address.entitiesSchema()), version: ENTITY_JSON_VERSION };
}
