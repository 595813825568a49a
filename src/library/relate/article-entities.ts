import type { Article, ArticleEntity, InlineEntity } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import { nearest } from '../../model/fields/nearest.ts';
import type { Problem } from '../check/problem.ts';
import type { ContentFile, PageFile } from '../read/content-file.ts';

/** An entity as one article sees it. */
export interface NamedInArticle {
  id: string;
  entity: Entity;
  /** Why it matters in this story. */
  note?: string;
  /** Whether the article defines it on the spot. */
  inline: boolean;
}

/** An article with the entities it names, tied. */
export interface ResolvedArticle {
  file: PageFile;
  id: string;
  data: Article;
  entities: NamedInArticle[];
}

/**
 * Ties each of an article's `entities` to what it names: a shared file or a definition on the spot. Finds ids that
 * nothing has, ids named twice, definitions that hide a shared file, and names that two of them share. A shared file
 * that is itself invalid is given as `undefined`: it is there, so it is not reported once more, but ties to nothing.
 */
export function resolveEntities(
  file: ContentFile,
  article: Article,
  shared: ReadonlyMap<string, Entity | undefined>,
): { entities: NamedInArticle[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const at = (index: number) => ({
    file,
    at: ['entities', index, ...(typeof article.entities[index] === 'object' ? ['id'] : [])],
  });
  const entities = new Map<string, NamedInArticle>();

  article.entities.forEach((named, index) => {
    const { id } = named;
    if (entities.has(id)) {
      problems.push({ rule: 'duplicate-id', values: { case: 'listed-twice', of: 'entity', id }, ...at(index) });
      return;
    }
    const found = definition(named) ?? shared.get(id);
    if (!found && shared.has(id)) return;
    if (!found) {
      const values = { case: 'listed', id, near: nearest(id, shared.keys()) } as const;
      problems.push({ rule: 'unknown-entity', values, ...at(index) });
      return;
    }
    if (isInline(named) && shared.has(id)) {
      problems.push({ rule: 'duplicate-id', values: { case: 'defined-over-file', id }, ...at(index) });
    }
    entities.set(id, { id, entity: found, ...(named.note && { note: named.note }), inline: isInline(named) });
  });

  for (const { name, ids } of sharedNames([...entities.values()])) {
    const index = article.entities.findIndex(({ id }) => id === ids.at(-1));
    problems.push({ rule: 'shared-name', values: { name, owners: ids }, ...at(index) });
  }
  return { entities: [...entities.values()], problems };
}

function definition(named: ArticleEntity): Entity | undefined {
  if (!isInline(named)) return undefined;
  const { id: _id, note: _note, ...entity } = named;
  return { ...entity, draft: false };
}

function isInline(named: ArticleEntity): named is InlineEntity {
  return 'names' in named;
}

/** The names and aliases that more than one of the entities has. */
function sharedNames(entities: readonly NamedInArticle[]): { name: string; ids: string[] }[] {
  const owners = new Map<string, Set<string>>();
  for (const { id, entity } of entities) {
    for (const name of [...entity.names.map(({ text }) => text), ...entity.aliases]) {
      owners.set(name, (owners.get(name) ?? new Set()).add(id));
    }
  }
  return [...owners].filter(([, ids]) => ids.size > 1).map(([name, ids]) => ({ name, ids: [...ids] }));
}
