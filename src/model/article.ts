import { z } from 'zod';
import { entitySchema } from './entity.ts';
import { addressesSchema } from './fields/address.ts';
import { goneField } from './fields/gone-field.ts';
import { formerlySchema, idSchema, languageSchema } from './fields/id.ts';
import { type Defines, idOf } from './fields/refers-to.ts';
import { inForms } from './fields/within.ts';
import { pictureSchema } from './picture.ts';
import { reviewSchema } from './reviewed.ts';
import { citedSchema, sourcesSchema } from './sources/source.ts';
import { dateSchema, daySchema, momentSchema } from './time/date.ts';
import { timelineEntrySchema } from './time/timeline.ts';

const noteSchema = z
  .string()
  .min(1)
  .max(280)
  .optional()
  .meta({ description: 'Why the entity matters in this story; shown as “In this story”.' });

export const referenceSchema = z.strictObject({
  id: idOf('entities').meta({ description: 'The id of a file in `entities/`.' }),
  note: noteSchema,
});

// What an article defines is a draft where the article is one.
const { draft: _, ...ownShape } = entitySchema.shape;
const inlineEntitySchema = z.strictObject({
  id: idSchema.meta({
    description: 'Its id, which no file in `entities/` has.',
    ...({ defines: 'entities' } satisfies Defines),
  }),
  note: noteSchema,
  ...ownShape,
});

const idAlone = idOf('entities').transform((id) => ({ id }));

/**
 * One of an article's `entities`: the id of a shared file, an object with that id and a note, or a whole entity
 * defined for this article. The object's keys tell which one is meant, so that an error names the right fields.
 */
export const articleEntitySchema = inForms<Reference | InlineEntity>(
  [idOf('entities'), referenceSchema, inlineEntitySchema],
  (value) => {
    if (typeof value === 'string') return idAlone;
    return isRecord(value) && ('kind' in value || 'names' in value) ? inlineEntitySchema : referenceSchema;
  },
);

/** A question that is open, tied to what it is about. */
export const openQuestionSchema = z
  .strictObject({
    question: z.string().min(1).max(300).meta({ description: 'What nobody has answered.' }),
    claims: z
      .array(idOf('claims'))
      .default([])
      .meta({ description: 'Ids of the claims on which it bears. It bears on a claim or an entity at the least.' }),
    entities: z.array(idOf('entities')).default([]).meta({ description: 'Ids of the entities on which it bears.' }),
  })
  .refine(({ claims, entities }) => claims.length + entities.length > 0, {
    error: 'An open question names the claims or the entities on which it bears',
  });

/** A mistake that was put right. */
export const correctionSchema = z.strictObject({
  id: idSchema.meta({
    description: 'Its name within the article; the sentence is marked with it: `[…](correction:id)`.',
  }),
  date: momentSchema.meta({ description: 'When it was put right. `updated` moves to it or beyond.' }),
  was: z.string().min(1).max(400).meta({ description: 'What the article said.' }),
  is: z.string().min(1).max(400).meta({ description: 'What it says now.' }),
  why: z.string().min(1).max(400).meta({ description: 'How the mistake came about, and how it was found.' }),
  important: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether it changes what the article says: then it stands at the top too.' }),
});

/** What became known while a story went on. */
export const updateSchema = z.strictObject({
  id: idSchema.meta({ description: 'Its name within the article, and a part of its address: `#update-second-shock`.' }),
  at: momentSchema.meta({ description: 'When it was added.' }),
  text: z.string().min(1).max(1000).meta({ description: 'What became known, in a few plain sentences.' }),
  sources: citedSchema.meta({ description: 'Ids of the sources it rests on.' }),
  important: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether it changes what a reader should know of the whole story.' }),
});

/** What became, after the day of the text, of what it tells. */
export const nextSchema = z.strictObject({
  text: z
    .string()
    .min(1)
    .max(240)
    .meta({ description: 'What happened, as a sentence. Names of the article’s entities are marked by themselves.' }),
  at: dateSchema.optional().meta({ description: 'When; the last day, where the sentence tells of several.' }),
  sources: citedSchema.meta({ description: 'Ids of the sources it rests on.' }),
});

/** What kind of work an article can be. */
export const ARTICLE_KINDS = ['report', 'background', 'analysis'] as const;

/** The frontmatter of `content/articles/*.md`. */
export const articleSchema = z.strictObject({
  title: z.string().min(1).meta({ description: 'The headline. The text itself has no first-level heading.' }),
  summary: z.string().min(1).max(300).meta({ description: 'What the article says, in one sentence: the standfirst.' }),
  kind: z.enum(ARTICLE_KINDS).meta({ description: 'What kind of work it is; `site.yaml` may say it for all.' }),
  language: languageSchema
    .default('en')
    .meta({ description: 'The language of the text; `site.yaml` may say it for all.' }),
  about: momentSchema.optional().meta({
    description:
      'The day or minute of which the article speaks: “now” in the text is this day. Without it, that of its last change.',
  }),
  published: momentSchema.meta({
    description: 'When it was published, never backdated. What is still to come is not built.',
  }),
  updated: momentSchema.optional().meta({
    description: 'The last change of substance; any update and any correction is one. A corrected comma is none.',
  }),
  draft: z.boolean().default(false).meta({
    description: '`true` for what is not to be published yet: then it is shown in dev and with `--drafts` alone.',
  }),
  authors: z
    .array(idOf('authors'))
    .min(1, 'An article has at least one author')
    .meta({ description: 'Ids of files in `authors/`.' }),
  fromArchive: z.boolean().default(false).meta({
    description:
      '`true` for a text of another site, of before this one: quotations need no source, and “today” no date; readers are told.',
  }),
  reviewed: reviewSchema.optional().meta({ description: 'Who read it beside its authors, and when.' }),
  topics: z.array(idOf('topics')).default([]).meta({ description: 'Ids of files in `topics/`.' }),
  whatHappenedNext: z
    .array(nextSchema)
    .max(2, 'What happened next is told in one sentence or two')
    .default([])
    .meta({ description: 'What came of it after the day of the text: one sentence or two.' }),
  keyPoints: z
    .array(z.string().min(1))
    .default([])
    .meta({ description: 'Four to six plain sentences for a reader in a hurry.' }),
  whyItMatters: z.string().min(1).optional().meta({ description: 'Why it matters: one or two plain sentences.' }),
  entities: z
    .array(articleEntitySchema)
    .default([])
    .meta({ description: 'Who and what the text is about: ids, each alone, with a note, or with a whole entity.' }),
  annotate: z.enum(['first', 'sections', 'all', 'none']).default('first').meta({
    description:
      'Which mentions are marked: the first of each name, the first in each section, all, or only those marked by hand (`none`).',
  }),
  carriedBy: sourcesSchema.default([]).meta({
    description: 'Ids of the sources that carry the whole text: what has no number of its own rests on them.',
  }),
  sources: goneField(
    'A text cites a source of content/sources where it rests on it, as [^id]; npm run migrate moves these there',
  ),
  pictures: z
    .array(pictureSchema)
    .default([])
    .meta({ description: 'The pictures that the text shows, each with its credit and licence.' }),
  claims: z.array(idOf('claims')).default([]).meta({
    description:
      'Ids of claims, in the order of “Who says what”. The answers to a claim come with it and are not listed.',
  }),
  openQuestions: z
    .array(openQuestionSchema)
    .default([])
    .meta({ description: 'What nobody has answered, each with the claims or entities on which it bears.' }),
  method: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'How we know this: what was read, what was checked, and what was not.' }),
  corrections: z
    .array(correctionSchema)
    .default([])
    .meta({ description: 'Mistakes that were put right, each marked at its sentence.' }),
  updates: z
    .array(updateSchema)
    .default([])
    .meta({ description: 'What became known while a story went on, in any order; the newest stands first.' }),
  timeline: z.array(timelineEntrySchema).default([]).meta({ description: 'What happened when, in any order.' }),
  formerly: formerlySchema,
  addresses: addressesSchema,
});

export type Article = z.infer<typeof articleSchema>;
export type ArticleEntity = z.infer<typeof articleEntitySchema>;

/** The frontmatter of `content/topics/*.md`; the body is the topic's introduction. */
export const topicSchema = z.strictObject({
  title: z.string().min(1).meta({ description: 'The topic’s name.' }),
  summary: z.string().min(1).max(300).meta({ description: 'What it is about, in one sentence.' }),
  formerly: formerlySchema,
  addresses: addressesSchema,
});

/** The frontmatter of `content/authors/*.md`; the body says who this is. */
export const authorSchema = z.strictObject({
  name: z.string().min(1).meta({ description: 'The name that stands over the articles. No invented persons.' }),
  kind: z
    .enum(['person', 'desk'])
    .default('person')
    .meta({ description: 'Whether it is a person, or a desk where several sign together.' }),
  role: z.string().min(1).meta({ description: 'What they do here.' }),
  formerly: formerlySchema,
  addresses: addressesSchema,
});

/** The frontmatter of `content/pages/*.md`: about the site. */
export const pageSchema = z.strictObject({
  title: z.string().min(1).meta({ description: 'Its title.' }),
  summary: z.string().min(1).max(300).meta({ description: 'What it says, in one sentence.' }),
  updated: daySchema.optional().meta({ description: 'The day of its last change.' }),
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
