import { z } from 'zod';
import { dateSchema, daySchema } from './date.ts';
import { languageSchema } from './id.ts';

/** Where a statement of ours was read. Cited by `id` from the facts of the same file, and from the text as `[^id]`. */
export const sourceSchema = z.strictObject({
  /** Short name of this source within the file, such as "reuters"; letters, digits and hyphens. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'A source id is lower-case letters, digits and hyphens'),
  /** Who published it: a newspaper, an agency, a ministry. */
  publisher: z.string().min(1),
  /** Its headline or title, as published. */
  title: z.string().min(1),
  /** The named author, where there is one. */
  author: z.string().min(1).optional(),
  /** When it was published, as precisely as known. */
  date: dateSchema.optional(),
  /** The address at which it was read. */
  url: z.url({ protocol: /^https?$/, error: 'An address begins with http:// or https://' }).optional(),
  /** The address of an archived copy. */
  archived: z.url({ protocol: /^https?$/, error: 'An address begins with http:// or https://' }).optional(),
  /** The language it is written in, where that is not the language of this file. */
  language: languageSchema.optional(),
  /** What it is. */
  kind: z
    .enum(['news report', 'official statement', 'law', 'court document', 'data', 'reference', 'interview', 'analysis'])
    .default('news report'),
  /** The day on which an editor read it. */
  seen: daySchema.optional(),
});

/** The sources of a file; ids are unique within it. */
export const sourcesSchema = z.array(sourceSchema).superRefine((sources, context) => {
  const seen = new Set<string>();
  sources.forEach((source, index) => {
    if (seen.has(source.id)) {
      context.addIssue({ code: 'custom', path: [index, 'id'], message: `The source id "${source.id}" is used twice` });
    }
    seen.add(source.id);
  });
});

/** The sources, by id, that a fact rests on: at least one. */
export const citedSchema = z.array(z.string()).min(1, 'A fact needs at least one source');

export type Source = z.infer<typeof sourceSchema>;
