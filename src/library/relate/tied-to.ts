import type { Entity } from '../../model/entity.ts';

/**
 * Whom and what an entity is tied to by what files say: by its own ties, offices and changes, and by the ties that others
 * declare to it. Itself is not among them.
 *
 * @param relationsTo by entity, the ties that others declare to it
 */
export function tiedTo(
  id: string,
  { relations, roles, changes }: Pick<Entity, 'relations' | 'roles' | 'changes'>,
  relationsTo: ReadonlyMap<string, readonly { entity: string }[]>,
): ReadonlySet<string> {
  const tied = new Set([
    ...relations.map(({ entity }) => entity),
    ...roles.flatMap(({ organisation }) => organisation ?? []),
    ...changes.flatMap(({ entity }) => entity ?? []),
    ...(relationsTo.get(id) ?? []).map(({ entity }) => entity),
  ]);
  tied.delete(id);
  return tied;
}
