import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Path } from '../../library/read/content-file.ts';
import type { Named } from '../../model/collection.ts';
import { type Marks, marksOf } from '../../model/fields/marks.ts';

/** What is known of a field that holds an id. */
export interface IdField {
  /** The folders and registers of one of which it names an entry. */
  of: readonly Named[];
  /** Whether the entry stands there, and is not only named. */
  defines?: boolean;
}

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
    const marks = marksOf(current);
    field ??= fieldOf(marks);
    const next = marks.formOf?.(asData(node)) ?? partOf(current, 'innerType') ?? partOf(current, 'in');
    if (next === undefined) break;
    current = next;
  }
  return { schema: current, field };
}

function fieldOf({ refers, defines }: Marks): IdField | undefined {
  if (defines) return { of: [defines], defines: true };
  return refers && { of: refers };
}

function partOf(schema: unknown, part: string): unknown {
  return (schema as { def?: Record<string, unknown> } | undefined)?.def?.[part];
}

function asData(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  return isMap(node) || isSeq(node) ? (node as Node & { toJSON(): unknown }).toJSON() : node;
}
