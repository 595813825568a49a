import type { CollectionEntry } from 'astro:content';
import { facetsOf, standingOf } from '../../library/relate/claim-facets.ts';
import { capitalise } from '../../site/words/capitalise.ts';
import { spoken } from '../../site/words/spoken.ts';
import { say } from '../../site/words/words.ts';
import type { ArticleEntry } from '../../views/article/article-entry.ts';
import { languageName } from '../../views/entity/entity-names.ts';
import type { Site } from '../../views/site.ts';
import type { FacetValue, PageFacets } from '../names/facet.ts';

/** What an article is filtered by: its topics, whom and which places it names, its language. */
export function articleFacets({ id, data }: ArticleEntry, site: Site): PageFacets {
  const ids = (site.entitiesByArticle.get(id) ?? []).map((entity) => entity.id);
  return { topic: topicFacets(data.topics, site), ...entityFacets(ids, site), language: [language(data.language)] };
}

/** What a claim is filtered by: its topics, who says it and what it is about, how it stands, its language. */
export function claimPageFacets(claim: CollectionEntry<'claims'>, site: Site): PageFacets {
  const { data } = claim;
  return {
    topic: topicFacets(data.topics, site),
    ...entityFacets([...new Set([...facetsOf(claim).speaker, ...data.about])], site),
    standing: standingOf(claim).map((id) => ({ id, label: capitalise(say(`standing.${id}`)) })),
    language: [language(data.language)],
  };
}

/** What an entity's page is filtered by: its topics, and itself. */
export function entityPageFacets({ id, data }: CollectionEntry<'entities'>, site: Site): PageFacets {
  return { topic: topicFacets(data.topics, site), ...entityFacets([id], site), language: [language(spoken())] };
}

/** Topics as values to filter by. */
function topicFacets(ids: readonly string[], { titleOf }: Site): FacetValue[] {
  return ids.map((id) => ({ id, label: titleOf('topics', id) }));
}

function entityFacets(ids: readonly string[], { entityById, nameOf }: Site): PageFacets {
  const ofKind = (kind: string) =>
    ids.filter((id) => entityById.get(id)?.data.kind === kind).map((id) => ({ id, label: nameOf(id) }));
  return { person: ofKind('person'), place: ofKind('place') };
}

function language(tag: string): FacetValue {
  return { id: tag, label: languageName(tag) };
}
