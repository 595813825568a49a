import { z } from 'zod';
import { entitySchema } from './entity.ts';
import { addressesSchema } from './fields/address.ts';
import { goneField } from './fields/gone-field.ts';
import { formerlySchema, idSchema, languageSchema } from './fields/id.ts';
import { parseWithin } from './fields/within.ts';
import { pictureSchema } from './picture.ts';
import { citedSchema, sourcesSchema } from './sources/source.ts';
import { dateSchema, daySchema, momentSchema } from './time/date.ts';
import { timelineEntrySchema } from './time/timeline.ts';

/** Why an entity matters in this story: shown in its card as "In this story". */
const noteSchema = z.string().min(1).max(280);

const referenceSchema = z.strictObject({
  /** The id of a file in `content/entities/`. */
  id: idSchema,
  note: noteSchema.optional(),
});

const inlineEntitySchema = z.strictObject({ id: idSchema, note: noteSchema.optional(), ...entitySchema.shape });

/**
 * One of an article's `entities`: the id of a shared file, an object with that id and a note, or a whole entity
 * defined for this article. The object's keys tell which one is meant, so that an error names the right fields.
 */
export const articleEntitySchema = z.unknown().transform((value, context) => {
  const schema =
    typeof value === 'string'
      ? idSchema.transform((id) => ({ id }))
      : isRecord(value) && ('kind' in value || 'names' in value)
        ? inlineEntitySchema
        : referenceSchema;
  return parseWithin<z.ZodType<Reference | InlineEntity>>(schema, value, context);
});

/** A question that is open, tied to what it is about. */
export const openQuestionSchema = z
  .strictObject({
    question: z.string().min(1).max(300),
    /** Ids of the claims on which it bears. */
    claims: z.array(idSchema).default([]),
    /** Ids of the entities on which it bears. */
    entities: z.array(idSchema).default([]),
  })
  .refine(({ claims, entities }) => claims.length + entities.length > 0, {
    error: 'An open question names the claims or the entities on which it bears',
  });

/** A mistake that was put right. */
export const correctionSchema = z.strictObject({
  /** Its id within the article; the sentence is marked with it: `[…](correction:id)`. */
  id: idSchema,
  /** The day or minute on which it was put right; `updated` moves to it or beyond. */
  date: momentSchema,
  /** What the article said. */
  was: z.string().min(1).max(400),
  /** What it says now. */
  is: z.string().min(1).max(400),
  /** How the mistake came about, and how it was found. */
  why: z.string().min(1).max(400),
  /** Whether it changes what the article says: then it stands at the top too. */
  important: z.boolean().default(false),
});

/** What became known while a story went on. */
export const updateSchema = z.strictObject({
  /** Its id within the article, and part of its address. */
  id: idSchema,
  /** The day or minute on which it was added. */
  at: momentSchema,
  /** What became known, in one or a few plain sentences. */
  text: z.string().min(1).max(1000),
  /** Ids of the sources it rests on. */
  sources: citedSchema,
  /** Whether it changes what a reader should know of the whole story. */
  important: z.boolean().default(false),
});

/** What became, after the day of the text, of what it tells. */
export const nextSchema = z.strictObject({
  /** What happened, in one sentence. */
  text: z.string().min(1).max(240),
  /** When; the last day, where the sentence tells of several. */
  at: dateSchema.optional(),
  /** Ids of the sources it rests on. */
  sources: citedSchema,
});

/** The frontmatter of `content/articles/*.md`. */
export const articleSchema = z.strictObject({
  /** The headline. */
  title: z.string().min(1),
  /** What the article says, in one sentence: the standfirst. */
  summary: z.string().min(1).max(300),
  /** What kind of work it is. */
  kind: z.enum(['report', 'background', 'analysis']),
  /** The language of the text. */
  language: languageSchema.default('en'),
  /** The day or minute of which the text speaks, its "now"; that of its last change where it is left out. */
  about: momentSchema.optional(),
  /** When it was published, never backdated: a day or a minute. One that is still to come is not built. */
  published: momentSchema,
  /** When it last changed in substance; an update and any correction are such a change. */
  updated: momentSchema.optional(),
  /** Whether it is not ready to be published: then it is built in dev alone. */
  draft: z.boolean().default(false),
  /** Ids of the authors' files. */
  authors: z.array(idSchema).min(1, 'An article has at least one author'),
  /** Ids of the topics' files. */
  topics: z.array(idSchema).default([]),
  /** What happened after the day of the text, for who reads it today: one sentence or two, over the key points. */
  whatHappenedNext: z.array(nextSchema).max(2, 'What happened next is told in one sentence or two').default([]),
  /** What a reader in a hurry must know: a few plain sentences. */
  keyPoints: z.array(z.string().min(1)).default([]),
  /** Why it matters: one or two plain sentences. */
  whyItMatters: z.string().min(1).optional(),
  /** Who and what the text is about. */
  entities: z.array(articleEntitySchema).default([]),
  /** Which mentions are marked: the first, the first in each section, every one, or only those marked by hand. */
  annotate: z.enum(['first', 'sections', 'all', 'none']).default('first'),
  /**
   * Whether it was written for another site, before this one asked for a source of all that is quoted, and for the date of words
   * such as “today”: then neither is asked for, and readers are told.
   */
  fromArchive: z.boolean().default(false),
  /** Ids of the sources that carry the whole text: what has no number of its own rests on them. */
  carriedBy: sourcesSchema.default([]),
  sources: goneField(
    'A text cites a source of content/sources where it rests on it, as [^id]; npm run migrate moves these there',
  ),
  /** The pictures that the text shows, each with its credit and licence. */
  pictures: z.array(pictureSchema).default([]),
  /** Ids of the claims that the article is about, in the order of "Who says what"; each brings its answers with it. */
  claims: z.array(idSchema).default([]),
  /** What nobody has answered. */
  openQuestions: z.array(openQuestionSchema).default([]),
  /** How we know this: what was read, what was checked, and what was not. */
  method: z.string().min(1).optional(),
  /** Mistakes that were put right, each marked at its sentence. */
  corrections: z.array(correctionSchema).default([]),
  /** What became known while the story went on, in any order; the newest stands first. */
  updates: z.array(updateSchema).default([]),
  /** What happened when, in any order. */
  timeline: z.array(timelineEntrySchema).default([]),
  formerly: formerlySchema,
  addresses: addressesSchema,
});

export type Article = z.infer<typeof articleSchema>;
export type ArticleEntity = z.infer<typeof articleEntitySchema>;

/** The frontmatter of `content/topics/*.md`; the body is the topic's introduction. */
export const topicSchema = z.strictObject({
  /** The topic's name. */
  title: z.string().min(1),
  /** What it is about, in one sentence. */
  summary: z.string().min(1).max(300),
  formerly: formerlySchema,
  addresses: addressesSchema,
});

/** The frontmatter of `content/authors/*.md`; the body says who this is. */
export const authorSchema = z.strictObject({
  /** The name that stands over the articles. */
  name: z.string().min(1),
  /** Whether it is a person, or a desk that signs together. */
  kind: z.enum(['person', 'desk']).default('person'),
  /** What they do here. */
  role: z.string().min(1),
  formerly: formerlySchema,
  addresses: addressesSchema,
});

/** The frontmatter of `content/pages/*.md`: about the site. */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1).max(300),
  /** The day of its last change. */
  updated: daySchema.optional(),
});

/** An entity that an article names by its id. */
export type Reference = z.infer<typeof referenceSchema>;
/** An entity that an article defines. */
export type InlineEntity = z.infer<typeof inlineEntitySchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Author = z.infer<typeof authorSchema>;
export type Page = z.infer<typeof pageSchema>;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
