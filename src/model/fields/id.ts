import { z } from 'zod';
import type { Collection, Register } from '../collection.ts';

/** What an id can be of: an entry of a folder or of a register. */
export type Named = Collection | Register;

/** What is known of a field that holds an id. */
export interface IdField {
  /** The folders and registers of one of which it names an entry. */
  of: readonly Named[];
  /** Whether the entry stands there, and is not only named. */
  defines?: boolean;
}

/** The fields that hold the id of something else, each by its schema: what finds every place that names an entry. */
export const idFields = z.registry<IdField>();

/** The id of a content file: its file name without `.md`. It is part of a public address and never changes. */
export const idSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'An id is lower-case letters a–z, digits and single hyphens, such as "li-shangfu"',
  );

/** The id of an entry of one of these folders and registers. */
export function idOf(...of: [Named, ...Named[]]) {
  return idSchema.clone().register(idFields, { of });
}

/** Ids under which this page was published before; each stays reachable as a redirect. */
export const formerlySchema = z.array(idSchema).default([]);

/** BCP 47 language tag, such as "en", "zh-Hant" or "uk". */
export const languageSchema = z
  .string()
  .refine(isLanguageTag, 'A language is a BCP 47 tag, such as "en", "uk" or "zh-Hant"');

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
