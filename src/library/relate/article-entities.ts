import type { Article, ArticleEntity, InlineEntity } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import { suggest } from '../../model/nearest.ts';
import type { Diagnostic } from '../check/diagnostics.ts';
import { type ContentFile, placeOf } from '../read/content-file.ts';

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
  file: ContentFile;
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
): { entities: NamedInArticle[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const problem = (index: number, found: Pick<Diagnostic, 'rule' | 'message' | 'remedy'>) => {
    const path = typeof article.entities[index] === 'object' ? ['entities', index, 'id'] : ['entities', index];
    diagnostics.push({ severity: 'error', file: file.path, ...placeOf(file, path), ...found });
  };
  const entities = new Map<string, NamedInArticle>();

  article.entities.forEach((named, index) => {
    const { id } = named;
    if (entities.has(id)) {
      problem(index, {
        rule: 'duplicate-id',
        message: `The entity "${id}" is named twice in this article.`,
        remedy: 'Remove one of the two.',
      });
      return;
    }
    const found = definition(named) ?? shared.get(id);
    if (!found && shared.has(id)) return;
    if (!found) {
      problem(index, {
        rule: 'unknown-entity',
        message: `No entity has the id "${id}".`,
        remedy: suggest(id, shared.keys(), `Write content/entities/${id}.md, or define it here.`),
      });
      return;
    }
    if (isInline(named) && shared.has(id)) {
      problem(index, {
        rule: 'duplicate-id',
        message: `"${id}" is defined here and in a file of content/entities.`,
        remedy: 'Keep the file and name its id here, or choose another id.',
      });
    }
    entities.set(id, { id, entity: found, ...(named.note && { note: named.note }), inline: isInline(named) });
  });

  for (const { name, ids } of sharedNames([...entities.values()])) {
    const index = article.entities.findIndex(({ id }) => id === ids.at(-1));
    problem(index, {
      rule: 'shared-name',
      message: `The name "${name}" belongs to ${ids.map((id) => `"${id}"`).join(' and ')}.`,
      remedy: 'Remove it from the aliases of all but one of them.',
    });
  }
  return { entities: [...entities.values()], diagnostics };
}

function definition(named: ArticleEntity): Entity | undefined {
  if (!isInline(named)) return undefined;
  const { id: _id, note: _note, ...entity } = named;
  return entity;
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
