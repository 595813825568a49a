import { z } from 'zod';
import { citedSchema } from '../sources/source.ts';
import { dateSchema, dayRange } from '../time/date.ts';

/** Why a reading holds no more: who gave it took it back, gave another one, or put it right. */
export const ENDS = ['withdrawn', 'replaced', 'corrected'] as const;

/** The end of a reading. What was said stays said, and is told as of its time. */
export const endedSchema = z.strictObject({
  why: z.enum(ENDS).meta({
    description:
      '`withdrawn` is a bid taken back, `replaced` another number in its place, `corrected` a mistake put right.',
  }),
  at: dateSchema.meta({ description: 'When it held no more.' }),
  sources: citedSchema.meta({ description: 'Ids of the sources that say so.' }),
});

/**
 * Whether a reading has ended.
 *
 * @param day the day (ISO) or date of which a text is; now, where it is left out
 */
export function hasEnded({ ended }: { ended?: z.infer<typeof endedSchema> | undefined }, day?: string): boolean {
  return ended !== undefined && (day === undefined || dayRange(ended.at).first <= dayRange(day).last);
}
