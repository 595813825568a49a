import { z } from 'zod';

/** Whether it weighs more than the rest, as the editor sees it: what does stands first wherever there is more to tell. */
export const importantSchema = z.boolean().default(false);
