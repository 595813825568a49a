import { z } from 'zod';

/**
 * Parses a value with a schema that was chosen by the value itself, within the transform of another one, and passes the
 * issues on. Those that the schema has no words of its own for come with an empty message.
 */
export function parseWithin<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  context: z.RefinementCtx,
): z.infer<Schema> {
  const result = schema.safeParse(value, { error: () => '' });
  if (result.success) return result.data;
  for (const issue of result.error.issues) context.addIssue({ ...issue } as never);
  return z.NEVER;
}
