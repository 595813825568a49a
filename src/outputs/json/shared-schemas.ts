import { z } from 'zod';

/** A page of the site, in the files for other programs. */
export const linkJsonSchema = z
  .object({ id: z.string(), name: z.string(), url: z.string() })
  .meta({ description: 'A page of this site: its id, what it is called, and its address.' });

/** A day, a month or a year, about which it may be: levels 0 and 1 of EDTF. */
const DAY = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?~?`;
const TIME = String.raw`T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)`;

/** A date, as precise as it is known. What of EDTF is in it: https://www.loc.gov/standards/datetime/. */
export const dateJsonSchema = z
  .string()
  .regex(new RegExp(String.raw`^(?:${DAY}|\d{4}-\d{2}-\d{2}${TIME}|\[\.\.${DAY}\]|\[${DAY}\.\.\])$`))
  .meta({
    description:
      'A date of EDTF (ISO 8601-2:2019). Of level 0: 2023-04-14, 2023-04, 2023. Of level 1: 2023~ for about then. Of level 2: sets with ' +
      'an open end, [..2023-04] for then or earlier, [2023-04..] for then or later. Nothing else of it. A minute is written without seconds, as ISO ' +
      '8601-1 has it and EDTF has not: 2023-04-16T21:30+03:00.',
  });

/** The ids that an entry had before. */
export const formerlyJsonSchema = z
  .array(z.string())
  .meta({ description: 'Ids under which it was published before, the first one first; their addresses still answer.' });

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
