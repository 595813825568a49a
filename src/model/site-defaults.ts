import { z } from 'zod';
import { ARTICLE_KINDS } from './article.ts';
import { KINDS } from './entity.ts';
import { languageSchema } from './fields/id.ts';
import { daySchema } from './time/date.ts';

/** What a default of `checked` may say in place of a day: that of the newest source of the entry itself. */
export const NEWEST_SOURCE = 'newest source';

const checkedDefault = z.string().refine((value) => value === NEWEST_SOURCE || daySchema.safeParse(value).success, {
  error: `Write ${NEWEST_SOURCE}, or the day on which all of it was compared with its sources, such as '2026-11-30'`,
});

/** What a file is taken to say where it leaves a field out; what it says itself wins. */
export const defaultsSchema = z.strictObject({
  language: languageSchema.optional().meta({ description: 'The language of articles and claims.' }),
  // No day is made up: a day says nothing of an entry with a source that is later, which needs its own.
  checked: checkedDefault.optional().meta({
    description:
      'When entities and claims were last compared with their sources: `newest source`, the day of the newest source of the entry itself; or a day on which an editor did compare all of them.',
  }),
  kind: z
    .strictObject({
      articles: z.enum(ARTICLE_KINDS).optional().meta({ description: 'The kind of work that an article is.' }),
      entities: z
        .record(z.string().regex(/^[^/]+(?:\/[^/]+)*$/, 'A folder is written "people"'), z.enum(KINDS))
        .default({})
        .meta({
          description:
            'By folder in `entities/`, such as `people`, the kind of what lies in it. The innermost folder counts.',
        }),
    })
    .optional()
    .meta({ description: 'The kind of articles, and of the entities of a folder.' }),
});

export type Defaults = z.infer<typeof defaultsSchema>;
