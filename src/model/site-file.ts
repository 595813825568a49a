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
  /** The language of articles and claims. */
  language: languageSchema.optional(),
  /**
   * When entities and claims were last compared with their sources. No day is made up: either that of the newest source of the
   * entry itself (of its publication, else of its reading), so that nothing is said to be looked at later than what it rests on;
   * or a day on which an editor did compare all of them. Such a day says nothing of an entry with a source that is later than it, which
   * needs its own. A role without an end is known as of its newest source alone, whatever the day.
   */
  checked: checkedDefault.optional(),
  kind: z
    .strictObject({
      /** The kind of work that an article is. */
      articles: z.enum(ARTICLE_KINDS).optional(),
      /** By folder in `content/entities`, such as `people`, the kind of what lies in it. The innermost folder counts. */
      entities: z
        .record(z.string().regex(/^[^/]+(?:\/[^/]+)*$/, 'A folder is written "people"'), z.enum(KINDS))
        .default({}),
    })
    .optional(),
});

/** `content/site.yaml`: what is one newsroom's own. */
export const siteSchema = z.strictObject({ defaults: defaultsSchema.default({}) });

export type Defaults = z.infer<typeof defaultsSchema>;
