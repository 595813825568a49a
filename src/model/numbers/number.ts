import { z } from 'zod';
import { idOf } from '../fields/id.ts';
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
    /** The number itself. A percentage of 48.2 is written 48.2. */
    value: amountSchema.optional(),
    /** The lowest and the highest that it may be: all that is said, or the margin of the value. */
    range: z
      .array(amountSchema)
      .length(2, 'A range has two numbers: [140, 150]')
      .refine(([low = 0, high = 0]) => low < high, 'A range has the lower number first, and the higher one behind it')
      .optional(),
    /** How sure the source is that it lies within the range, in per cent. */
    confidence: z.number().gt(0, 'Confidence is in per cent').lt(100, 'Confidence is in per cent').optional(),
    /** How near the value is. Exact, as far as the source says, where it is left out. */
    bound: z.enum(BOUNDS).optional(),
    /** The time of which it is true, as precisely as known. */
    at: dateSchema,
    /** Who counted, measured, bid or asked. */
    by: speakerSchema,
    /** Ids of the sources that say so. */
    sources: citedSchema,
    /** Whether nobody has counted it: a poll, a forecast, a first guess. What is counted or declared is not disputed by it. */
    estimated: z.boolean().default(false),
    /** When and why it held no more. */
    ended: endedSchema.optional(),
    /** What a reader has to know to compare it with others. */
    note: z.string().min(1).max(280).optional(),
    /** Whether it weighs more than the others. */
    important: z.boolean().default(false),
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
  /** What is counted, in plain words: "People killed". */
  what: z.string().min(1).max(100),
  /** Of what: a currency ("EUR", ISO 4217), a unit that `Intl` knows ("percent", "kilometer"), or a word ("seats"). */
  unit: z.string().min(1).max(40).optional(),
  /** Ids of the entities of which it says something. Their pages show it. */
  about: z.array(idOf('entities')).default([]),
  /** What was said, in any order. */
  readings: z.array(readingSchema).min(1, 'A number has at least one reading'),
});

export type Reading = z.infer<typeof readingSchema>;
export type NumberSeries = z.infer<typeof numberSchema>;
