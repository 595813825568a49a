import type { CollectionEntry } from 'astro:content';

/** The entities that most articles name; among equals the one with more marked mentions, then in the given order. */
export function mostMentioned(
  entities: readonly CollectionEntry<'entities'>[],
  limit: number,
): CollectionEntry<'entities'>[] {
  return entities
    .map((entity) => ({
      entity,
      articles: entity.data.backlinks.length,
      passages: entity.data.backlinks.reduce((sum, { passages }) => sum + passages.length, 0),
    }))
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles || b.passages - a.passages)
    .slice(0, limit)
    .map(({ entity }) => entity);
}
