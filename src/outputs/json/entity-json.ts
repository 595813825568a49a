import type { CollectionEntry } from 'astro:content';
import { address } from '../../site/routes.ts';
import { displayName } from '../../views/entity/entity-names.ts';
import type { Site } from '../../views/site.ts';
import type { EntityJson } from './entity-schema.ts';
import { pageLinks } from './page-link.ts';
import { portraitJson } from './portrait-json.ts';
import { sourceJson } from './source-json.ts';

type Url = (path: string) => string;

/** An entity as it is published for other programs; `url` makes an address of a path from the site's root. */
export function entityJson({ id, data, rendered }: CollectionEntry<'entities'>, site: Site, url: Url): EntityJson {
  const link = pageLinks(site, url);
  const { kind, type, names, aliases, description, summary, roles, facts, relations, sources, checked } = data;
  const { coordinates, area, dispute, disputedArea, date, until, wikidata } = data;
  return {
    id,
    url: url(address.entity(id)),
    formerly: data.formerly,
    kind,
    ...(type !== undefined && { type }),
    name: displayName(data),
    names: names.map(({ sources: _, ...name }) => name),
    aliases,
    description,
    summary,
    roles: roles.map(({ organisation, review: _, ...role }) => ({
      ...role,
      ...(organisation !== undefined && { organisation: link('entities', organisation) }),
    })),
    vacancies: data.vacancies.map(({ review: _, ...vacancy }) => vacancy),
    ...(data.now && { now: data.now }),
    facts: facts.map(({ review: _, ...fact }) => fact),
    relations: relations.map(({ entity: other, ...relation }) => ({ ...relation, entity: link('entities', other) })),
    offices: data.offices,
    changes: data.changes.map(({ entity: other, important: _, ...change }) => ({
      ...change,
      ...(other !== undefined && { entity: link('entities', other) }),
    })),
    ...(coordinates && { coordinates }),
    ...(area && { area }),
    ...(dispute !== undefined && { dispute }),
    ...(disputedArea && { disputedArea }),
    ...(date !== undefined && { date }),
    ...(until !== undefined && { until }),
    ...(wikidata !== undefined && { wikidata }),
    ...(rendered?.html && { portrait: portraitJson(rendered.html, url(address.entity(id))) }),
    topics: data.topics.map((topic) => link('topics', topic)),
    articles: data.backlinks.map(({ article }) => link('articles', article)),
    sources: sources.map(sourceJson),
    checked,
  };
}
