import type { Entity } from '../../../model/entity.ts';
import { isBefore } from '../../../model/time/date.ts';
import type { DefinedEntity } from '../../relate/defined-entities.ts';
import { fieldsIn, type Problem } from '../problem.ts';
import { orderOf } from './ordered-relations.ts';

type Relation = Entity['relations'][number];

interface Tie {
  defined: DefinedEntity;
  index: number;
  relation: Relation;
}

/** Relations of an entity to itself, and pairs of them that cannot both be so: each a part of the other. */
export function checkRelations(entities: readonly DefinedEntity[]): Problem[] {
  const own: Problem[] = [];
  const contraries: Problem[] = [];
  // By kind, subject and object: each tie is held against those of the other direction alone.
  const known = new Map<string, Tie[]>();
  for (const defined of entities) {
    const { file, at, id, entity } = defined;
    entity.relations.forEach((relation, index) => {
      if (relation.entity === id) {
        own.push({ rule: 'self-relation', values: { id }, file, at: [...at, 'relations', index, 'entity'] });
        return;
      }
      const order = orderOf(relation.relation);
      if (!order) return;
      // Who succeeds, is a part or heads, and whom or what.
      const [subject, object] = order.reversed ? [relation.entity, id] : [id, relation.entity];
      const tie = { defined, index, relation };
      contraries.push(...contrary(tie, known.get([order.kind, object, subject].join(' ')) ?? []));
      const key = [order.kind, subject, object].join(' ');
      known.set(key, [...(known.get(key) ?? []), tie]);
    });
  }
  return [...own, ...contraries];
}

/** @param reversed the ties of the same kind in the other direction */
function contrary(tie: Tie, reversed: readonly Tie[]): Problem[] {
  const { file, at } = tie.defined;
  const other = reversed.find(({ relation }) => !areApart(relation, tie.relation));
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
