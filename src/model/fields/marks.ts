import { z } from 'zod';
import type { Defines, Refers } from './refers-to.ts';
import type { Forms } from './within.ts';

/** What the schema of a field says of the ids and forms of its value, for whoever walks through the schemas. */
export type Marks = Partial<Refers & Defines & Forms>;

export function marksOf(schema: unknown): Marks {
  return (z.globalRegistry.get(schema as z.ZodType) ?? {}) as Marks;
}
