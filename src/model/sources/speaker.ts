import { z } from 'zod';
import { idOf, type Named } from '../fields/id.ts';
import { chosenBy } from '../fields/within.ts';

const namedSchema = z.strictObject({
  /** The name of somebody who has no page here: "The news agency AP". */
  named: z.string().min(1).max(120),
  /** The id of the entity to which they belong. */
  of: idOf('entities').optional(),
});

const unnamedSchema = z.strictObject({
  /** Who it is as far as the source says: "An adviser in the president's office". */
  unnamed: z.string().min(1).max(120),
  /** Why there is no name, in one sentence: "Reuters gives no name." */
  why: z.string().min(1).max(200),
  /** The id of the entity to which they belong. */
  of: idOf('entities').optional(),
});

/** An entry of `content/speakers.yaml`: somebody who has no page here, and speaks or publishes more than once. */
export const withoutPageSchema = chosenBy<WithoutPage>(formOf);

export type WithoutPage = (z.infer<typeof namedSchema> | z.infer<typeof unnamedSchema>) & {
  /** The id in the register of speakers, put in where they were named by it. */
  speaker?: string;
};

/** Somebody who says something or passes it on: an entity, somebody without a page, or somebody whom no source names. */
export type Speaker = { id: string } | WithoutPage;

/** The id of an entity, or an object. The object's keys tell which one is meant, so that an error names the right fields. */
export const speakerSchema = speakerAmong('entities', 'speakers');

/** The same, or the id of a source: on whose word another one rests. */
export const originSchema = speakerAmong('entities', 'speakers', 'sources');

function speakerAmong(...of: [Named, ...Named[]]) {
  const id = idOf(...of).transform((id) => ({ id }));
  return chosenBy<Speaker>((value) => (typeof value !== 'object' || value === null ? id : formOf(value)));
}

function formOf(value: unknown): z.ZodType<WithoutPage> {
  return typeof value === 'object' && value !== null && 'named' in value ? namedSchema : unnamedSchema;
}

/** The id of the entity that a speaker names: itself, or the one to which somebody without a page belongs. */
export function entityOf(speaker: Speaker): string | undefined {
  return 'id' in speaker ? speaker.id : speaker.of;
}
