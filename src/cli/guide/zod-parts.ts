import { z } from 'zod';

/** What a field says of itself and what it holds, without the wrappers that say whether it may be left out. */
export interface Field {
  /** What it is, in an editor's words; nothing where its schema has no `description`. */
  description: string | undefined;
  needed: boolean;
  /** What stands for it where it is left out. */
  fallback: unknown;
  /** What it holds. */
  schema: z.core.$ZodType;
}

/** A field as an editor sees it. The outermost `description` counts. */
export function fieldOf(schema: z.core.$ZodType): Field {
  const description = z.globalRegistry.get(schema)?.description;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    const inner = fieldOf(schema.def.innerType);
    return {
      ...inner,
      description: description ?? inner.description,
      needed: false,
      ...(schema instanceof z.ZodDefault && { fallback: schema.def.defaultValue }),
    };
  }
  return { description, needed: true, fallback: undefined, schema };
}

/** Whether nothing may stand there: a field that is no more. */
export function isGone({ schema }: Field): boolean {
  return schema instanceof z.ZodNever;
}

/** The group of fields that a field holds, once or as a list, if it does. */
export function groupIn(schema: z.core.$ZodType): z.ZodObject | undefined {
  const inner = fieldOf(schema).schema;
  if (inner instanceof z.ZodArray) return groupIn(inner.element);
  return inner instanceof z.ZodObject ? inner : undefined;
}

/** The same of a field that is known to hold one. */
export function objectIn(schema: z.core.$ZodType): z.ZodObject {
  const group = groupIn(schema);
  if (group === undefined) throw new TypeError('This field holds no group of fields');
  return group;
}

/** Whether a schema is another one, or that one with more said of it. */
export function isSame(schema: z.core.$ZodType, other: z.core.$ZodType): boolean {
  for (let each: z.core.$ZodType | undefined = schema; each !== undefined; each = each._zod.parent) {
    if (each === other) return true;
  }
  return false;
}
