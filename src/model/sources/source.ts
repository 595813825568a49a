import { z } from 'zod';
import { languageSchema } from '../fields/id.ts';
import { idOf, refersTo } from '../fields/refers-to.ts';
import { dateSchema, daySchema } from '../time/date.ts';
import { documentStateSchema, sourceIdSchema } from './document-state.ts';
import { originSchema, speakerSchema } from './speaker.ts';

/** What a source is; the guide says which is which. */
export const SOURCE_KINDS = [
  'report',
  'analysis',
  'interview',
  'transcript',
  'statement',
  'press release',
  'post',
  'letter',
  'recording',
  'law',
  'ruling',
  'court document',
  'filing',
  'study',
  'preprint',
  'poll',
  'data',
  'reference',
] as const;

const webAddress = z
  .url({ protocol: /^https?$/, error: 'An address begins with http:// or https://' })
  .refine(
    (url) => !URL.canParse(url) || !new URL(url).hostname.endsWith('.'),
    'The host of an address ends without a dot',
  );

/** An entry of `content/sources`: where something was read, written once, and named by its id from everywhere. */
export const sourceSchema = z.strictObject({
  outlet: speakerSchema.meta({ description: 'Whose work it is: an id, or a name.' }),
  carrier: speakerSchema.optional().meta({ description: 'Who carries it, where it was read in a reprint or a copy.' }),
  citing: z.array(originSchema).default([]).meta({
    description:
      'On whose word it rests in turn: ids of sources, of entities or of speakers. Reports of one origin are counted as one: “3 reports, one origin”.',
  }),
  title: z.string().min(1).meta({
    description:
      "Its headline. In square brackets where the copy that we read shows none: `'[Report on the talks, 18 April 2023]'`.",
  }),
  author: z.string().min(1).optional().meta({ description: 'The named author.' }),
  date: dateSchema.optional().meta({ description: 'When it was published.' }),
  url: webAddress.optional().meta({
    description:
      'The address at which it was read. Left out when it was read in a reprint that we do not want to link to.',
  }),
  archived: webAddress.optional().meta({ description: 'The address of an archived copy.' }),
  language: languageSchema
    .optional()
    .meta({ description: 'Its language, where that is not the language of the site.' }),
  kind: z.enum(SOURCE_KINDS).default('report').meta({ description: 'What it is. A `statement` is an official one.' }),
  identifiers: z
    .array(
      z.strictObject({
        scheme: z.string().min(1).meta({ description: 'Whose number it is: `DOI`, `ISBN`, a court’s.' }),
        value: z.string().min(1).meta({ description: 'The number itself.' }),
      }),
    )
    .default([])
    .meta({ description: 'Under what others find it: `{ scheme: DOI, value: 10.1000/182 }`, an ISBN, a case number.' }),
  document: idOf('entities').optional().meta({ description: 'The id of the entity, a document, that it is.' }),
  states: z
    .array(documentStateSchema)
    .default([])
    .meta({ description: 'What became of it, each with its day. Those of its `document` belong to it too.' }),
  sought: daySchema
    .optional()
    .meta({ description: 'The day on which an editor looked for a better place than a copy, and found none.' }),
  seen: daySchema.optional().meta({ description: 'The day on which an editor read it. Left out when nobody has.' }),
});

/** Ids of sources, each once. */
export const sourcesSchema = z
  .array(
    z
      .string({
        error: 'A source is written once, in content/sources, and named here by its id; npm run migrate moves it there',
      })
      .meta(refersTo('sources')),
  )
  .superRefine((sources, context) => {
    sources.forEach((id, index) => {
      if (sources.indexOf(id) < index) {
        context.addIssue({ code: 'custom', path: [index], message: `The source "${id}" is named twice` });
      }
    });
  });

/** The sources, by id, that a fact rests on: at least one. */
export const citedSchema = z.array(sourceIdSchema).min(1, 'A fact needs at least one source');

/** A source as its editor wrote it. */
export type SourceRecord = z.infer<typeof sourceSchema>;
export type SourceKind = SourceRecord['kind'];

/** Somebody who publishes: the name, and the entity whose page says more. */
export interface Outlet {
  name: string;
  /** Why there is no name, where what stands for it is a description. */
  why?: string;
  /** The id of an entity. */
  entity?: string;
}

/** A source with all that the rest of the content says of it. */
export interface Source extends Omit<SourceRecord, 'outlet' | 'carrier' | 'citing'> {
  id: string;
  outlet: Outlet;
  carrier?: Outlet;
  /** What the newsroom’s list knows of the host at which it was read, where that copies. */
  copy?: string;
  /** On whose word it rests in turn. */
  citing: Outlet[];
  /** Whose words these are in the end, as keys: two sources that share one are no two witnesses. */
  origins: string[];
}

/** An address without what does not tell pages apart: its scheme, `www.`, a last slash, and a place in the page. */
export function addressKey(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}

/** How many origins some sources have between them, of which none is counted twice: "three reports, one origin". */
export function originsOf(sources: readonly Pick<Source, 'origins'>[]): number {
  return new Set(sources.flatMap(({ origins }) => origins)).size;
}
