import { z } from 'zod';

/** The editor's weight: what has it stands first wherever there is more to tell. */
export const importantSchema = z
  .boolean()
  .default(false)
  .meta({ description: '`true` where it weighs more than the rest, as you see it.' });
