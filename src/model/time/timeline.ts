import { z } from 'zod';
import { importantSchema } from '../fields/important.ts';
import { citedSchema } from '../sources/source.ts';
import { dateSchema } from './date.ts';

/** How sure it is that something happened. */
export const EVENT_STANDINGS = ['happened', 'planned', 'alleged', 'denied'] as const;

/** Of what the date is: of what happened, of a report about it, or of a document. They are three things. */
export const DATE_KINDS = ['event', 'report', 'document'] as const;

/** One entry of a timeline. */
export const timelineEntrySchema = z.strictObject({
  /** When, as precisely as known. */
  date: dateSchema,
  /** For what went on for some time: its end. */
  until: dateSchema.optional(),
  /** The words in which the source gives the time: "late on Sunday". */
  words: z.string().min(1).max(80).optional(),
  /** What happened, as a sentence. */
  text: z.string().min(1).max(240),
  standing: z.enum(EVENT_STANDINGS).default('happened'),
  /** Of what the date is. */
  dateOf: z.enum(DATE_KINDS).default('event'),
  /** The id of the heading under which the text speaks of it. */
  place: z.string().min(1).optional(),
  important: importantSchema,
  /** Ids of the sources it rests on. */
  sources: citedSchema,
});

export type TimelineEntry = z.infer<typeof timelineEntrySchema>;
