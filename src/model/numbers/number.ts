import { z } from 'zod';
import { idOf } from '../fields/refers-to.ts';
import { citedSchema } from '../sources/source.ts';
import { speakerSchema } from '../sources/speaker.ts';
import { dateSchema, isBefore } from '../time/date.ts';
import { endedSchema } from './ended.ts';

/** How near a value is to what it counts, where it is not exact. */
export const BOUNDS = ['about', 'at least', 'at most'] as const;

const amountSchema = z.number({ error: 'A number is written in digits, with a point before decimals: 1234.5' });

/** What somebody counted, measured or estimated, at a time. */
export const readingSchema = z
  .strictObject({
    value: amountSchema.optional().meta({
      description:
        'The number in digits, with a point before decimals: `1234.5`. A percentage of 48.2 is written `48.2`. Needed, unless there is a `range`.',
    }),
    range: z
      .array(amountSchema)
      .length(2, 'A range has two numbers: [140, 150]')
      .refine(([low = 0, high = 0]) => low < high, 'A range has the lower number first, and the higher one behind it')
      .optional()
      .meta({ description: 'The lowest and the highest that it may be: `[140, 150]`. With a `value`, its margin.' }),
    confidence: z
      .number()
      .gt(0, 'Confidence is in per cent')
      .lt(100, 'Confidence is in per cent')
      .optional()
      .meta({ description: 'How sure the source is of the range, in per cent.' }),
    bound: z.enum(BOUNDS).optional().meta({ description: 'How near the value is, where it is not exact.' }),
    at: dateSchema.meta({ description: 'The time of which it is true: not that of the report.' }),
    by: speakerSchema.meta({ description: 'Who counted, measured, asked or bid.' }),
    sources: citedSchema.meta({ description: 'Ids of the sources that say so.' }),
    estimated: z.boolean().default(false).meta({
      description:
        '`true` where nobody has counted it yet: a poll, a forecast, a first guess. What is counted or declared is not disputed by it.',
    }),
    ended: endedSchema.optional().meta({ description: 'When and why it held no more.' }),
    note: z
      .string()
      .min(1)
      .max(280)
      .optional()
      .meta({ description: 'What a reader has to know to compare it with others.' }),
    important: z.boolean().default(false).meta({ description: 'Whether it weighs more than the others.' }),
  })
  .superRefine(({ value, range, bound, confidence, at, ended }, context) => {
    const issue = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message });
    const [low = 0, high = 0] = range ?? [];
    if (value === undefined && range === undefined) issue('value', 'A reading has a `value`, a `range`, or both');
    if (value !== undefined && range !== undefined && (value < low || value > high)) {
      issue('value', 'A value lies within its range');
    }
    if (ended !== undefined && isBefore(ended.at, at)) issue('ended', 'A reading ends after the time of which it is');
    if (range !== undefined && bound !== undefined) issue('bound', 'A range says itself how near it is');
    if (range === undefined && confidence !== undefined) issue('confidence', 'Confidence is that of a range');
  });

/** An entry of `content/numbers`: one number, with all that was said of it. */
export const numberSchema = z.strictObject({
  what: z.string().min(1).max(100).meta({
    description:
      'What is counted, in plain words: “People killed”. What differs (the votes of one party and of another) is a number of its own.',
  }),
  unit: z.string().min(1).max(40).optional().meta({
    description:
      'A currency by its three letters (`EUR`), a unit by its name (`percent`, `kilometer`, `celsius`), or a word of yours (`people`). Without one, the number stands alone: a magnitude.',
  }),
  about: z
    .array(idOf('entities'))
    .default([])
    .meta({ description: 'Ids of the entities of which it says something. Their pages show it.' }),
  readings: z
    .array(readingSchema)
    .min(1, 'A number has at least one reading')
    .meta({ description: 'What was said, in any order.' }),
});

export type Reading = z.infer<typeof readingSchema>;
export type NumberSeries = z.infer<typeof numberSchema>;
