import { z } from 'zod';
import { formerlySchema, languageSchema } from './fields/id.ts';
import { importantSchema } from './fields/important.ts';
import { idOf } from './fields/refers-to.ts';
import { nameSchema } from './name.ts';
import { changeSchema } from './offices/change.ts';
import { officeSchema, vacancySchema } from './offices/office.ts';
import { roleSchema } from './offices/role.ts';
import { areaSchema, coordinatesSchema, disputedAreaSchema } from './position.ts';
import { documentStateSchema } from './sources/document-state.ts';
import { citedSchema, sourcesSchema } from './sources/source.ts';
import { dateSchema, daySchema } from './time/date.ts';
import { EVENT_STANDINGS } from './time/timeline.ts';

export const KINDS = ['person', 'organisation', 'place', 'event', 'document', 'thing', 'term'] as const;

/** A summary must fit into a preview card: at most 525 characters, as Wikipedia's page previews have it. */
export const SUMMARY_LIMIT = 525;

/** The frontmatter of `content/entities/**\/*.md`, and of an entity that an article defines on the spot. */
export const entitySchema = z.strictObject({
  kind: z.enum(KINDS).meta({
    description: 'What it is; `site.yaml` may say it for a folder. A thing is a ship, a weapon, a medicine, a product.',
  }),
  type: z.string().min(1).max(40).optional().meta({
    description:
      'A word for what it is, shown in place of the kind: “court case”, “political party”, “oil tanker”. Programs read it as a type of schema.org where that has one.',
  }),
  names: z.array(nameSchema).min(1, 'An entity has at least one name').meta({
    description:
      'Its names; the first is the one that pages show, and the others give it in its own and other languages.',
  }),
  aliases: z
    .array(z.string().min(1))
    .default([])
    .meta({ description: 'Other spellings and short forms, for the text and the search.' }),
  exceptions: z.array(z.string().min(1)).default([]).meta({
    description: 'Phrases that contain a name and mean something else, such as “Western Australia” for Australia.',
  }),
  familiar: z.boolean().default(false).meta({
    description: '`true` where readers know it without a word, like a large country: then texts mark it only by hand.',
  }),
  description: z
    .string()
    .min(1)
    .max(120)
    .meta({ description: 'What it is in a few words: “Chinese general and engineer”.' }),
  summary: z
    .string()
    .min(1)
    .max(SUMMARY_LIMIT, `A summary is at most ${SUMMARY_LIMIT} characters`)
    .meta({ description: 'Who or what it is, in words that both sides of a dispute could sign.' }),
  language: languageSchema.optional().meta({
    description: 'The language of its description, summary, facts and portrait; without it that of the site.',
  }),
  roles: z.array(roleSchema).default([]).meta({ description: 'For a person: the offices held.' }),
  vacancies: z.array(vacancySchema).default([]).meta({
    description: 'For an organisation or a state: times in which one of its single-holder roles was nobody’s.',
  }),
  offices: z
    .array(officeSchema)
    .default([])
    .meta({ description: 'For an organisation or a state: its single-holder roles that were renamed or are no more.' }),
  changes: z
    .array(changeSchema)
    .default([])
    .meta({ description: 'For an organisation, a place, a document or a thing: what became of it.' }),
  facts: z
    .array(
      z.strictObject({
        text: z.string().min(1).meta({ description: 'The fact, as one sentence.' }),
        from: dateSchema.optional().meta({ description: 'When, or from when.' }),
        to: dateSchema.optional().meta({ description: 'Until when.' }),
        standing: z.enum(EVENT_STANDINGS).default('happened').meta({ description: 'How sure it is that it happened.' }),
        review: daySchema.optional().meta({ description: 'The day by which it is to be looked up again.' }),
        important: importantSchema,
        sources: citedSchema.meta({ description: 'Ids of the sources it rests on.' }),
      }),
    )
    .default([])
    .meta({ description: 'Single facts, each with its sources.' }),
  now: z
    .strictObject({
      text: z.string().min(1).max(160).meta({
        description: 'The latest that matters, as a sentence or the rest of one: “Sentenced to life in prison”.',
      }),
      at: dateSchema.meta({ description: 'When it happened, or since when it is so.' }),
      sources: citedSchema.meta({ description: 'Ids of the sources it rests on.' }),
    })
    .optional()
    .meta({ description: 'What there is to know of it today: the latest that matters.' }),
  relations: z
    .array(
      z.strictObject({
        relation: z
          .string()
          .min(1)
          .meta({ description: 'The words between the two, such as “member of” or “predecessor of”.' }),
        entity: idOf('entities').meta({ description: 'The id of the other entity.' }),
        as: z.string().min(1).optional().meta({
          description:
            'What the other one is called in this sentence, where that is not its usual name: a side’s own name for a place.',
        }),
        from: dateSchema.optional().meta({ description: 'Since when, or when.' }),
        to: dateSchema
          .optional()
          .meta({ description: 'Until when. What happened at one time has the same date as `from` and as `to`.' }),
        important: importantSchema,
        sources: citedSchema.meta({ description: 'Ids of the sources it rests on.' }),
      }),
    )
    .default([])
    .meta({ description: 'Ties to other entities, each read as a sentence that begins with this one.' }),
  coordinates: coordinatesSchema
    .optional()
    .meta({ description: 'For a place or an event: the point where it is, in degrees (WGS 84).' }),
  area: areaSchema
    .optional()
    .meta({ description: 'For a place or an event, in place of a point: the box that holds it, in degrees (WGS 84).' }),
  dispute: z.string().min(1).optional().meta({
    description:
      'For a disputed place: whose claim is whose, in neutral words. Beside its English name then stands one of each language in `names`.',
  }),
  disputedArea: disputedAreaSchema
    .optional()
    .meta({ description: 'For a disputed place: what of it maps hatch. It needs a `dispute`.' }),
  date: dateSchema.optional().meta({ description: 'For an event its first day; for a document its date.' }),
  until: dateSchema.optional().meta({ description: 'For an event: its last day.' }),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'A Wikidata item is written Q and a number')
    .optional()
    .meta({ description: 'Its item in Wikidata, such as `Q7747`, only as seen in a source.' }),
  topics: z.array(idOf('topics')).default([]).meta({ description: 'Ids of files in `topics/`.' }),
  states: z
    .array(documentStateSchema)
    .default([])
    .meta({ description: 'For a document: what became of it, said wherever it is cited.' }),
  sources: sourcesSchema
    .min(1, 'An entity has at least one source')
    .meta({ description: 'Ids of the sources that the summary rests on.' }),
  checked: daySchema.meta({
    description:
      'The day on which an editor last compared the whole entry with its sources; `site.yaml` may say it for all.',
  }),
  draft: z.boolean().default(false).meta({
    description:
      '`true` for what is not ready to be published: then it may have gaps, is shown in dev and with `--drafts` alone, and nothing that is published names it.',
  }),
  formerly: formerlySchema,
});

/** The day of a check that never was: before all days of which something can be known. */
const NEVER = '0001-01-01';

/** The same of a draft: it is named, and what is to be said of it may still be missing. */
export const draftEntitySchema = entitySchema.extend({
  description: entitySchema.shape.description.default(''),
  summary: entitySchema.shape.summary.default(''),
  sources: sourcesSchema.default([]),
  checked: daySchema.default(NEVER),
});

/** The fields that a draft needs before it can be published. */
export function missingIn({ description, summary, sources, checked }: Entity): (keyof Entity)[] {
  return [
    ...(description === '' ? (['description'] as const) : []),
    ...(summary === '' ? (['summary'] as const) : []),
    ...(sources.length === 0 ? (['sources'] as const) : []),
    ...(checked === NEVER ? (['checked'] as const) : []),
  ];
}

export type Entity = z.infer<typeof entitySchema>;
export type Kind = Entity['kind'];
