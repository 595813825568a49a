import { z } from 'zod';
import { idSchema } from '../fields/id.ts';
import { refersTo } from '../fields/refers-to.ts';
import { type Forms, inForms } from '../fields/within.ts';

const namedSchema = z.strictObject({
  /** The name of somebody who has no page here: "The news agency AP". */
  named: z.string().min(1).max(120),
  /** The id of the entity to which they belong. */
  of: idSchema.meta(refersTo('entities')).optional(),
});

const unnamedSchema = z.strictObject({
  /** Who it is as far as the source says: "An adviser in the president's office". */
  unnamed: z.string().min(1).max(120),
  /** Why there is no name, in one sentence: "Reuters gives no name." */
  why: z.string().min(1).max(200),
  /** The id of the entity to which they belong. */
  of: idSchema.meta(refersTo('entities')).optional(),
});

/** An entry of `content/speakers.yaml`: somebody who has no page here, and speaks or publishes more than once. */
export const withoutPageSchema = inForms<WithoutPage>([namedSchema, unnamedSchema], formOf);

export type WithoutPage = (z.infer<typeof namedSchema> | z.infer<typeof unnamedSchema>) & {
  /** The id in the register of speakers, put in where they were named by it. */
  speaker?: string;
};

/** Somebody who says something or passes it on: an entity, somebody without a page, or somebody whom no source names. */
export type Speaker = { id: string } | WithoutPage;

/** The id of an entity, or an object. The object's keys tell which one is meant, so that an error names the right fields. */
export const speakerSchema = inForms<Speaker>(
  [idSchema.meta(refersTo('entities', 'speakers')), namedSchema, unnamedSchema],
  (value) => (typeof value !== 'object' || value === null ? idSchema.transform((id) => ({ id })) : formOf(value)),
);

/** The same for one on whose word something rests: the id may be that of a source. */
export const originSchema = speakerSchema.meta({
  forms: [idSchema.meta(refersTo('sources', 'entities', 'speakers')), namedSchema, unnamedSchema],
} satisfies Forms);

function formOf(value: unknown): z.ZodType<WithoutPage> {
  return typeof value === 'object' && value !== null && 'named' in value ? namedSchema : unnamedSchema;
}

/** The id of the entity that a speaker names: itself, or the one to which somebody without a page belongs. */
export function entityOf(speaker: Speaker): string | undefined {
  return 'id' in speaker ? speaker.id : speaker.of;
}
