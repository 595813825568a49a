import { z } from 'zod';
import { settings } from '../../site/settings.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What every file of data begins with. */
const head = (version: number) => ({
  $schema: z.string().meta({ description: 'The address of the schema of this version.' }),
  version: z.literal(version),
  license: z
    .string()
    .meta({ description: `The licence of texts and data: ${settings().licence.name}. schema.org: license.` }),
  rights: z
    .string()
    .meta({ description: 'What the licence covers and what it cannot, in words. Dublin Core: rights.' }),
});

/** The names of what a file of data holds: many of them, and one. */
export type DataNames = readonly [many: 'claims', one: 'claim'] | readonly [many: 'entities', one: 'entity'];

/** What one sort of data is published as. */
export interface PublishedData {
  names: DataNames;
  version: number;
  title: string;
  description: string;
  item: z.ZodType;
}

/** The schema of each file: the list of parts, a part, one entry, and what stands where one was withdrawn. */
function fileSchemas({ names: [many, one], version, item }: PublishedData) {
  const link = { id: z.string(), url: z.string() };
  const withdrawn = z.object({ on: day, reason: z.string(), by: z.string().optional() });
  return {
    index: z
      .object({
        ...head(version),
        day: day.meta({ description: 'The day as of which the data are. schema.org: dateModified.' }),
        count: z.int().meta({ description: 'How many there are in all parts.' }),
        parts: z
          .array(z.object({ url: z.string(), count: z.int() }))
          .meta({ description: 'The files that hold them.' }),
        withdrawn: z
          .array(z.object({ ...link, on: day }))
          .meta({ description: 'What is no longer published, and is to be deleted from copies.' }),
      })
      .meta({ description: `/${many}.json: where they all are.` }),
    part: z
      .object({ ...head(version), part: z.int(), [many]: z.array(item) })
      .meta({ description: `/${many}/parts/<number>.json` }),
    one: z.object({ ...head(version), [one]: item }).meta({ description: `/${many}/<id>.json` }),
    tombstone: z
      .object({ ...head(version), ...link, withdrawn })
      .meta({ description: `/${many}/<id>.json of what was withdrawn` }),
  };
}

/**
 * The JSON Schema (draft 2020-12) of all files of one sort of data. As it is published, fields may be added within a version: what a
 * reader does not know it leaves alone.
 *
 * @param id the address of the schema
 * @param strict whether anything that is not described is refused: for tests, so that nothing else is published
 */
export function schemaDocument(data: PublishedData, id: string, { strict = false } = {}): object {
  const { index, part, one, tombstone } = fileSchemas(data);
  const union = z.union([index, part, one, tombstone]).meta({
    title: `${data.title}, version ${data.version}`,
    description: data.description,
  });
  const document = z.toJSONSchema(union, {
    io: 'output',
    reused: 'ref',
    override: ({ jsonSchema }) => {
      if (!strict) delete jsonSchema.additionalProperties;
    },
  });
  const { $schema, ...rest } = document;
  return { $schema, $id: id, ...rest };
}
