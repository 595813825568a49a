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
  date: dateSchema.meta({ description: 'When.' }),
  until: dateSchema.optional().meta({ description: 'The end of what went on for some time.' }),
  words: z
    .string()
    .min(1)
    .max(80)
    .optional()
    .meta({ description: 'The words in which the source gives the time: “late on Sunday”.' }),
  text: z.string().min(1).max(240).meta({ description: 'What happened, as a sentence.' }),
  standing: z.enum(EVENT_STANDINGS).default('happened').meta({ description: 'How sure it is that it happened.' }),
  dateOf: z
    .enum(DATE_KINDS)
    .default('event')
    .meta({ description: 'Of what the date is. The day of a report is not that of what it reports.' }),
  place: z.string().min(1).optional().meta({ description: 'The id of the heading under which the text speaks of it.' }),
  important: importantSchema,
  sources: citedSchema.meta({ description: 'Ids of the sources it rests on.' }),
});

export type TimelineEntry = z.infer<typeof timelineEntrySchema>;
