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
  was: z.enum(WITHDRAWABLE).meta({ description: 'What it was.' }),
  on: daySchema.meta({ description: 'The day on which it was withdrawn.' }),
  reason: z
    .string()
    .min(1)
    .max(300)
    .meta({ description: 'Why, in neutral words that say nothing of what was withdrawn.' }),
  by: z.string().min(1).max(120).optional().meta({ description: 'Who ordered it or asked for it.' }),
  id: idSchema.optional().meta({
    description:
      'Its id, where the key of the entry is another one: the article and the claim of one id were both withdrawn.',
  }),
  formerly: formerlySchema,
});

export type Tombstone = z.infer<typeof tombstoneSchema>;
