import { z } from 'zod';
import { idFields, idOf, languageSchema } from '../fields/id.ts';
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
  /** Whose work it is: the id of an entity or of a speaker, `{ named: … }`, or `{ unnamed: …, why: … }`. */
  outlet: speakerSchema,
  /** Who carries it, where it was read in a reprint or a copy. */
  carrier: speakerSchema.optional(),
  /** On whose word it rests in turn: ids of sources, or outlets as above. Reports of one origin count as one. */
  citing: z.array(originSchema).default([]),
  /** Its headline or title, as published; in square brackets where it is described. */
  title: z.string().min(1),
  /** The named author, where there is one. */
  author: z.string().min(1).optional(),
  /** When it was published, as precisely as known. */
  date: dateSchema.optional(),
  /** The address at which it was read. */
  url: webAddress.optional(),
  /** The address of an archived copy. */
  archived: webAddress.optional(),
  /** The language it is written in, where that is not the language of the site. */
  language: languageSchema.optional(),
  /** What it is. */
  kind: z.enum(SOURCE_KINDS).default('report'),
  /** Under what others find it: a DOI, an ISBN, a case number. */
  identifiers: z.array(z.strictObject({ scheme: z.string().min(1), value: z.string().min(1) })).default([]),
  /** The id of the document in the library that it is. */
  document: idOf('entities').optional(),
  /** What became of it: corrected, retracted. Those of its document belong to it too. */
  states: z.array(documentStateSchema).default([]),
  /** The day on which an editor looked for a better place than a copy, and found none. */
  sought: daySchema.optional(),
  /** The day on which an editor read it. */
  seen: daySchema.optional(),
});

/** Ids of sources, each once. */
export const sourcesSchema = z
  .array(
    z
      .string({
        error: 'A source is written once, in content/sources, and named here by its id; npm run migrate moves it there',
      })
      .register(idFields, { of: ['sources'] }),
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
