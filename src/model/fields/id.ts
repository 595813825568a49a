import { z } from 'zod';
import { written } from './written.ts';

/** The id of a content file: its file name without `.md`. It is part of a public address and never changes. */
export const idSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'An id is lower-case letters a–z, digits and single hyphens, such as "li-shangfu"',
  );

/** Ids under which this page was published before; each stays reachable as a redirect. */
export const formerlySchema = z
  .array(idSchema)
  .default([])
  .meta({ description: 'Ids under which it was published before; each stays reachable.' });

const LANGUAGE_FORM = 'A language is a BCP 47 tag, such as "en", "uk" or "zh-Hant"';

/** BCP 47 language tag, such as "en", "zh-Hant" or "uk". */
export const languageSchema = z
  .string()
  .refine(isLanguageTag, LANGUAGE_FORM)
  .meta(written('[a-z]{2,8}(?:-[A-Za-z0-9]{1,8})*', LANGUAGE_FORM));

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
