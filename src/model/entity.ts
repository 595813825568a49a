import { z } from 'zod';
import { formerlySchema, idSchema } from './fields/id.ts';
import { importantSchema } from './fields/important.ts';
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
  /** What it is. */
  kind: z.enum(KINDS),
  /** A word for what it is, which pages show in place of the kind: "court case", "political party", "oil tanker". */
  type: z.string().min(1).max(40).optional(),
  /** Its names: the first is the one that pages show; the others give it in its own and other languages. */
  names: z.array(nameSchema).min(1, 'An entity has at least one name'),
  /** Other spellings and short forms under which the text and a search find it. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Phrases that contain a name but mean something else, such as "Western Australia" for Australia. */
  exceptions: z.array(z.string().min(1)).default([]),
  /** Whether readers know it without a word, like a large country: then texts mark it only by hand. */
  familiar: z.boolean().default(false),
  /** What it is in a few words, under its name: "Chinese general and engineer". */
  description: z.string().min(1).max(120),
  /** Who or what it is, in at most 525 characters. It rests on this file's sources. */
  summary: z.string().min(1).max(SUMMARY_LIMIT, `A summary is at most ${SUMMARY_LIMIT} characters`),
  /** For a person: the offices held, each with its dates and sources. */
  roles: z.array(roleSchema).default([]),
  /** For an organisation or a state: times in which one of its single-holder roles was nobody's. */
  vacancies: z.array(vacancySchema).default([]),
  /** For an organisation or a state: its single-holder roles that have had several titles, or are no more. */
  offices: z.array(officeSchema).default([]),
  /** For an organisation, a place, a document or a thing: what became of it as such. */
  changes: z.array(changeSchema).default([]),
  /** Single facts, each with its sources and, where known, its date. */
  facts: z
    .array(
      z.strictObject({
        /** The fact, as one sentence. */
        text: z.string().min(1),
        /** When, or from when. */
        from: dateSchema.optional(),
        /** Until when. */
        to: dateSchema.optional(),
        /** How sure it is that it happened. */
        standing: z.enum(EVENT_STANDINGS).default('happened'),
        /** The day by which it is to be looked up again. */
        review: daySchema.optional(),
        important: importantSchema,
        /** Ids of the sources it rests on. */
        sources: citedSchema,
      }),
    )
    .default([]),
  /** What there is to know of it now, in a few words: the latest that matters. */
  now: z
    .strictObject({
      /** What became of it, as a sentence or the rest of one: "Sentenced to life in prison". */
      text: z.string().min(1).max(160),
      /** Since when, or when it happened. */
      at: dateSchema,
      /** Ids of the sources it rests on. */
      sources: citedSchema,
    })
    .optional(),
  /** Ties to other entities, read as "this … that": `{ relation: member of, entity: g7 }`. */
  relations: z
    .array(
      z.strictObject({
        /** The words between the two, such as "member of" or "predecessor of". */
        relation: z.string().min(1),
        /** The id of the other entity. */
        entity: idSchema,
        /** What the other one is called in this sentence, where that is not its usual name: a side's own name for a place. */
        as: z.string().min(1).optional(),
        from: dateSchema.optional(),
        to: dateSchema.optional(),
        important: importantSchema,
        /** Ids of the sources it rests on. */
        sources: citedSchema,
      }),
    )
    .default([]),
  /** For a place or an event: the point where it is, in degrees (WGS 84), with its precision. */
  coordinates: coordinatesSchema.optional(),
  /** For a place or an event without such a point: the box that holds it, in degrees (WGS 84). */
  area: areaSchema.optional(),
  /** For a disputed place: whose claim is whose, in neutral words. */
  dispute: z.string().min(1).optional(),
  /** For a disputed place: what of it maps hatch, with what each side calls it. */
  disputedArea: disputedAreaSchema.optional(),
  /** For an event or a document: its date, or its first day. */
  date: dateSchema.optional(),
  /** For an event: its last day. */
  until: dateSchema.optional(),
  /** Its item in Wikidata, such as "Q7747". */
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'A Wikidata item is written Q and a number')
    .optional(),
  /** Ids of the topics it belongs to. */
  topics: z.array(idSchema).default([]),
  /** For a document: what became of it, said wherever it is cited. */
  states: z.array(documentStateSchema).default([]),
  /** Ids of the sources that its summary rests on. */
  sources: sourcesSchema.min(1, 'An entity has at least one source'),
  /** The day on which an editor last checked the whole entry against its sources. */
  checked: daySchema,
  /** Whether it is not ready to be published: then it may have gaps, is built in dev alone, and nothing that is published names it. */
  draft: z.boolean().default(false),
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
