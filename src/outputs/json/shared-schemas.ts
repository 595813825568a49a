import { z } from 'zod';

/** A page of the site, in the files for other programs. */
export const linkJsonSchema = z
  .object({ id: z.string(), name: z.string(), url: z.string() })
  .meta({ description: 'A page of this site: its id, what it is called, and its address.' });

/** A date, as precise as it is known. */
export const dateJsonSchema = z
  .string()
  .meta({ description: 'An EDTF date (ISO 8601-2, level 1): 2023-04-14, 2023-04, 2023, 2023~.' });

/** What something rests on. */
export const citedJsonSchema = z.array(z.string()).meta({ description: 'Ids from `sources`.' });

/** The sources of one entry. */
export const sourcesJsonSchema = z
  .array(
    z.object({
      id: z.string(),
      publisher: z.string().meta({ description: 'Whose work it is. schema.org: publisher.' }),
      carrier: z.string().optional().meta({ description: 'Who carries it, where it was read in a reprint or a copy.' }),
      copy: z
        .string()
        .optional()
        .meta({ description: 'What the newsroom’s list of copying hosts says of the place where it was read.' }),
      sought: z
        .string()
        .optional()
        .meta({ description: 'The day on which a better place was looked for, and none found.' }),
      citing: z.array(z.string()).meta({ description: 'On whose word it rests in turn.' }),
      identifiers: z.array(z.object({ scheme: z.string(), value: z.string() })),
      document: z.string().optional().meta({ description: 'The id of the document among the entities that it is.' }),
      states: z
        .array(
          z.object({
            state: z.string(),
            date: dateJsonSchema.optional(),
            by: z.string().optional(),
            note: z.string().optional(),
            sources: z.array(z.string()),
          }),
        )
        .meta({ description: 'What became of it: corrected, retracted, superseded.' }),
      title: z.string(),
      author: z.string().optional(),
      date: dateJsonSchema.optional(),
      url: z.string().optional(),
      archived: z.string().optional(),
      language: z.string().optional(),
      kind: z.string(),
      seen: z.string().optional(),
    }),
  )
  .min(1)
  .meta({ description: 'What it rests on. schema.org: citation.' });
