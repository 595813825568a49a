import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { z } from 'zod';
import type { Path } from '../../library/read/content-file.ts';
import { type IdField, idFields } from '../../model/fields/id.ts';
import { choices } from '../../model/fields/within.ts';

/** A value of some YAML that is the id of an entry, as its schema has it. */
export interface FieldId extends IdField {
  node: Scalar;
  path: Path;
}

/** Every id of something else in a part of some YAML, by its schema, in order. What the schema does not know is passed over. */
export function idsInFields(node: unknown, schema: unknown, path: Path = []): FieldId[] {
  const { schema: own, field } = unwrapped(node, schema);
  if (isScalar(node)) return field ? [{ node, path, ...field }] : [];
  if (isSeq(node)) {
    const element = partOf(own, 'element');
    return node.items.flatMap((item, index) => idsInFields(item, element, [...path, index]));
  }
  if (!isMap(node)) return [];
  const shape = partOf(own, 'shape') as Record<string, unknown> | undefined;
  return node.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : '';
    return idsInFields(value, shape?.[name] ?? partOf(own, 'valueType'), [...path, name]);
  });
}

/** A schema without what makes it optional or changes what comes out of it; with what is known of its field. */
function unwrapped(node: unknown, schema: unknown): { schema: unknown; field?: IdField | undefined } {
  let current = schema;
  let field: IdField | undefined;
  while (typeof current === 'object' && current !== null) {
    field ??= idFields.get(current as z.ZodType);
    const choose = choices.get(current);
    const next = choose ? choose(asData(node)) : (partOf(current, 'innerType') ?? partOf(current, 'in'));
    if (next === undefined) break;
    current = next;
  }
  return { schema: current, field };
}

function partOf(schema: unknown, part: string): unknown {
  return (schema as { def?: Record<string, unknown> } | undefined)?.def?.[part];
}

function asData(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  return isMap(node) || isSeq(node) ? (node as Node & { toJSON(): unknown }).toJSON() : node;
}
