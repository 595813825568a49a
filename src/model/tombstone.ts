import { z } from 'zod';
import { formerlySchema, idSchema } from './fields/id.ts';
import { daySchema } from './time/date.ts';

/** What can be withdrawn: what has a page that others link to. */
export const WITHDRAWABLE = ['articles', 'entities', 'claims'] as const;

/**
 * An entry of `content/withdrawn.yaml`: a page that was taken out, by order of a court or because it was about the wrong
 * person. Nothing of what it said is kept here.
 */
export const tombstoneSchema = z.strictObject({
  /** What it was. */
  was: z.enum(WITHDRAWABLE),
  /** The day on which it was withdrawn. */
  on: daySchema,
  /** Why, in neutral words that say nothing of what was withdrawn. */
  reason: z.string().min(1).max(300),
  /** Who ordered it or asked for it. */
  by: z.string().min(1).max(120).optional(),
  /** Its id, where that is not the key of the entry: the article and the claim of one id were both withdrawn. */
  id: idSchema.optional(),
  formerly: formerlySchema,
});

export type Tombstone = z.infer<typeof tombstoneSchema>;
