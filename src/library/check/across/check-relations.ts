import { isBefore } from '../../../model/date.ts';
import type { Entity } from '../../../model/entity.ts';
import type { DefinedEntity } from '../../relate/defined-entities.ts';
import { fieldsIn, type Problem } from '../problem.ts';
import { orderOf } from './ordered-relations.ts';

type Relation = Entity['relations'][number];

interface Tie {
  defined: DefinedEntity;
  index: number;
  relation: Relation;
  kind: string;
  /** Who succeeds, is a part or heads. */
  subject: string;
  object: string;
}

/** Relations of an entity to itself, and pairs of them that cannot both be so: each a part of the other. */
export function checkRelations(entities: readonly DefinedEntity[]): Problem[] {
  const ties: Tie[] = [];
  const own: Problem[] = [];
  for (const defined of entities) {
    const { file, at, id, entity } = defined;
    entity.relations.forEach((relation, index) => {
      if (relation.entity === id) {
        own.push({ rule: 'self-relation', values: { id }, file, at: [...at, 'relations', index, 'entity'] });
        return;
      }
      const order = orderOf(relation.relation);
      if (!order) return;
      const [subject, object] = order.reversed ? [relation.entity, id] : [id, relation.entity];
      ties.push({ defined, index, relation, kind: order.kind, subject, object });
    });
  }
  return [...own, ...ties.flatMap((tie, position) => contrary(tie, ties.slice(0, position)))];
}

function contrary(tie: Tie, earlier: readonly Tie[]): Problem[] {
  const { file, at } = tie.defined;
  const other = earlier.find(
    ({ kind, subject, object, relation }) =>
      kind === tie.kind && subject === tie.object && object === tie.subject && !areApart(relation, tie.relation),
  );
  if (!other) return [];
  const values = {
    one: { subject: tie.defined.id, relation: tie.relation.relation, object: tie.relation.entity },
    other: { subject: other.defined.id, relation: other.relation.relation, object: other.relation.entity },
  };
  const item = [...other.defined.at, 'relations', other.index];
  const restsOn = [
    ...fieldsIn(file, [...at, 'relations', tie.index], ['entity', 'from', 'to']),
    ...fieldsIn(other.defined.file, item, ['relation', 'entity', 'from', 'to']),
  ];
  return [{ rule: 'contrary-relations', values, file, at: [...at, 'relations', tie.index, 'relation'], restsOn }];
}

/** Whether two relations are of different times: one is over before the other, or what happened once has two dates. */
function areApart(a: Relation, b: Relation): boolean {
  const before = (one: Relation, other: Relation) =>
    one.to !== undefined && other.from !== undefined && (isBefore(one.to, other.from) || one.to === other.from);
  if (before(a, b) || before(b, a)) return a.from !== b.from || a.to !== b.to;
  const happened = a.to === undefined && b.to === undefined && a.from !== undefined && b.from !== undefined;
  return happened && (isBefore(a.from ?? '', b.from ?? '') || isBefore(b.from ?? '', a.from ?? ''));
}
