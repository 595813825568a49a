import { z } from 'zod';
import { KINDS } from '../../model/entity.ts';
import { CHANGES } from '../../model/offices/change.ts';
import { EVENT_STANDINGS } from '../../model/time/timeline.ts';
import type { PublishedData } from './data-schemas.ts';
import {
  citedJsonSchema as cited,
  dateJsonSchema as date,
  formerlyJsonSchema as formerly,
  linkJsonSchema as link,
  sourcesJsonSchema,
} from './shared-schemas.ts';

/**
 * The version of the published form of entities. It grows when a field is removed or means something else; fields may be
 * added within a version, so a reader leaves alone what it does not know.
 */
const VERSION = 2;

const span = { from: date.optional(), to: date.optional() };
const important = z.boolean().meta({ description: 'Whether it weighs more than the rest, as the editors see it.' });

/** An entity as it is published for other programs. */
const entityJsonSchema = z
  .object({
    id: z.string(),
    url: z.string().meta({ description: 'The permanent address of its page. schema.org: url.' }),
    formerly,
    kind: z.enum(KINDS),
    type: z.string().optional().meta({ description: 'What it is in a word, more exactly than its kind.' }),
    name: z.string().meta({ description: 'The name that pages show. schema.org: name.' }),
    names: z
      .array(
        z.object({
          text: z.string(),
          language: z.string(),
          script: z.string().optional(),
          family: z.string().optional(),
          order: z.enum(['family-first', 'given-first']).optional(),
          ...span,
        }),
      )
      .meta({ description: 'Its names by language, with the family name of a person. schema.org: alternateName.' }),
    aliases: z.array(z.string()).meta({ description: 'Other spellings and short forms. schema.org: alternateName.' }),
    description: z.string(),
    summary: z.string().meta({ description: 'schema.org: description.' }),
    roles: z
      .array(
        z.object({
          title: z.string(),
          organisation: link.optional(),
          singleHolder: z.boolean().meta({ description: 'Whether one person holds it at a time.' }),
          ...span,
          checked: date.optional().meta({ description: 'Without `to`: the date of the latest source that has it so.' }),
          important,
          sources: cited,
        }),
      )
      .meta({
        description:
          'Offices held. Without `to`, the role is known to last as of `checked`, not until today; a date that is later ' +
          'than all its sources is planned.',
      }),
    vacancies: z
      .array(z.object({ role: z.string(), ...span, checked: date.optional(), important, sources: cited }))
      .meta({
        description:
          'Times in which nobody held one of its roles that one person holds at a time, by the title of the role. Without `to`, ' +
          'known to last as of `checked`.',
      }),
    now: z
      .object({ text: z.string(), at: date, sources: cited })
      .optional()
      .meta({ description: 'The latest that matters of it, as its editor says, and when that happened.' }),
    facts: z.array(
      z.object({ text: z.string(), ...span, standing: z.enum(EVENT_STANDINGS), important, sources: cited }),
    ),
    relations: z
      .array(
        z.object({
          relation: z.string(),
          entity: link,
          as: z.string().optional(),
          ...span,
          important,
          sources: cited,
        }),
      )
      .meta({
        description: 'Ties, read as "this … that"; `as` is what that one is called there, if not by its usual name.',
      }),
    offices: z
      .array(
        z.object({
          title: z.string(),
          titles: z.array(z.object({ text: z.string(), ...span })),
          ...span,
          sources: cited,
        }),
      )
      .meta({
        description:
          'Its offices that have had several `titles`, or have ceased (`to`). Roles with any of them are one office.',
      }),
    changes: z
      .array(
        z.object({
          change: z.enum(CHANGES),
          date,
          entity: link.optional(),
          note: z.string().optional(),
          sources: cited,
        }),
      )
      .meta({
        description: 'What became of it: another name, which `names` has, or another one (`entity`) in its place.',
      }),
    coordinates: z
      .object({ latitude: z.number(), longitude: z.number(), within: z.number().optional() })
      .optional()
      .meta({
        description: 'A point in degrees (WGS 84), with its precision as a radius in kilometres. schema.org: geo.',
      }),
    area: z
      .object({ north: z.number(), south: z.number(), west: z.number(), east: z.number() })
      .optional()
      .meta({ description: 'A box in degrees (WGS 84); `west` is above `east` where it crosses the 180th meridian.' }),
    dispute: z.string().optional(),
    disputedArea: z
      .object({ outline: z.array(z.tuple([z.number(), z.number()])), called: z.string(), sources: cited })
      .optional()
      .meta({
        description:
          'About what of it is in dispute: points around it as `[longitude, latitude]` in degrees (WGS 84), no survey; and ' +
          'what each side calls it.',
      }),
    date: date.optional(),
    until: date.optional(),
    wikidata: z.string().optional().meta({ description: 'Its item in Wikidata. schema.org: sameAs.' }),
    portrait: z.object({ html: z.string(), license: z.string(), credit: z.string() }).optional().meta({
      description:
        'What the site tells of it at length, with its licence and who is to be credited. schema.org: articleBody.',
    }),
    topics: z.array(link),
    articles: z
      .array(link)
      .meta({ description: 'The articles that name it, the newest first. schema.org: subjectOf.' }),
    sources: sourcesJsonSchema,
    checked: z.string().meta({ description: 'The day on which an editor last checked it against its sources.' }),
  })
  .meta({ title: 'Entity', description: 'Somebody or something that articles are about.' });

export type EntityJson = z.infer<typeof entityJsonSchema>;

/** The files of entities. */
export const ENTITY_DATA = {
  names: ['entities', 'entity'],
  version: VERSION,
  title: 'Entities',
  description:
    'Who and what the articles are about, with names, offices, dates and sources. Where schema.org has a property of the same ' +
    'meaning, it is named. Fields may be added within a version.',
  item: entityJsonSchema,
} as const satisfies PublishedData;
