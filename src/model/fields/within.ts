import { z } from 'zod';

/** The forms of a value that can have several, and how a value tells its own, as metadata of its schema. */
export type Forms = { forms: readonly z.ZodType[]; formOf: (value: unknown) => z.ZodType };

/**
 * A value that can have several forms, of which the value itself tells which one is meant, so that an error names the right fields.
 *
 * @param forms all of them, for whoever describes the value
 * @param formOf the form that a value is meant to have
 */
export function inForms<Value>(forms: Forms['forms'], formOf: (value: unknown) => z.ZodType<Value>) {
  const chosen = z.unknown().transform((value, context): Value => parseWithin(formOf(value), value, context));
  return chosen.meta({ forms, formOf } satisfies Forms);
}

/**
 * Parses a value with a schema that was chosen by the value itself, within the transform of another one, and passes the
 * issues on. Those that the schema has no words of its own for come with an empty message.
 */
function parseWithin<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  context: z.RefinementCtx,
): z.infer<Schema> {
  const result = schema.safeParse(value, { error: () => '' });
  if (result.success) return result.data;
  for (const issue of result.error.issues) context.addIssue({ ...issue } as never);
  return z.NEVER;
}
