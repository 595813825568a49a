import type { CollectionEntry } from 'astro:content';
import { KINDS, type Kind } from '../../model/entity.ts';
import type { PageSources, SourceRefs } from '../page-sources.ts';
import type { Site } from '../site.ts';
import { displayName } from './entity-names.ts';
import { type Span, spanOf } from './span.ts';

type Inverse = CollectionEntry<'entities'>['data']['inverseRelations'][number];

/** A tie as a page shows it: this entity, the words between, the other. */
export interface Connection {
  relation: string;
  other: { id: string; name: string };
  /** What the one at the end of the sentence is called in it. */
  as: string;
  /** Whether the other entity declares it: then it reads from there to here. */
  inverse: boolean;
  /** Whether it weighs more than the rest, as its editor says. */
  important: boolean;
  span: Span;
  /** What it rests on; where the other entity declares it, that stands on its page. */
  refs: SourceRefs;
}

/** Ties to others of one kind. */
export interface ConnectionGroup {
  kind: Kind;
  connections: Connection[];
}

/** Ties by what the others are, in the order of kinds; within one as they come. */
export function connectionGroups(
  connections: readonly Connection[],
  { entityById }: Pick<Site, 'entityById'>,
): ConnectionGroup[] {
  const byKind = Map.groupBy(connections, ({ other }) => entityById.get(other.id)?.data.kind ?? 'thing');
  return KINDS.flatMap((kind) => {
    const found = byKind.get(kind);
    return found ? [{ kind, connections: found }] : [];
  });
}

/** All ties of an entity: those of its own file, then those that others declare to it. */
export function connectionsOf(
  { id, data }: CollectionEntry<'entities'>,
  site: Site,
  sources: PageSources,
): Connection[] {
  const named = (other: string) => ({ id: other, name: site.nameOf(other) });
  return [
    ...data.relations.map((relation) => ({
      relation: relation.relation,
      other: named(relation.entity),
      as: relation.as ?? named(relation.entity).name,
      inverse: false,
      important: relation.important,
      span: spanOf(relation, data),
      refs: sources.refs(relation.sources),
    })),
    // What both declare, of one time, is one relation: "succeeded" and "was succeeded by".
    ...data.inverseRelations
      .filter((relation) => !data.relations.some((own) => own.entity === relation.entity && own.from === relation.from))
      .map((relation) => ({
        relation: relation.relation,
        other: named(relation.entity),
        as: relation.as ?? displayName(data),
        inverse: true,
        ...declared(relation, id, site),
        refs: { refs: [] },
      })),
  ];
}

/** What the other one's own file says of a tie: its dates are known by what that one cites for it. */
function declared(inverse: Inverse, id: string, site: Site): Pick<Connection, 'important' | 'span'> {
  const other = site.entityById.get(inverse.entity)?.data;
  const { relation, from, to } = inverse;
  const own = other?.relations.find((each) => each.entity === id && each.relation === relation && each.from === from);
  return own
    ? { important: own.important, span: spanOf(own, other) }
    : { important: false, span: spanOf({ from, to }) };
}
