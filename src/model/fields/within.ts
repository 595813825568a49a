import { z } from 'zod';

/** The schemas that choose another one by the value itself, with how they choose. */
export const choices = new WeakMap<object, (value: unknown) => z.ZodType>();

/** What takes any value, and parses it with the schema that is chosen by the value itself. */
export function chosenBy<Output>(choose: (value: unknown) => z.ZodType) {
  const chooser = z
    .unknown()
    .transform((value, context): Output => parseWithin<z.ZodType<Output>>(choose(value) as never, value, context));
  choices.set(chooser, choose);
  return chooser;
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
