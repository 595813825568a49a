import { z } from 'zod';
import { languageSchema } from './fields/id.ts';
import { citedSchema } from './sources/source.ts';
import { compareDates, dateSchema, dayRange } from './time/date.ts';

/** A name in one language and script. */
export const nameSchema = z
  .strictObject({
    /** The name as written, in reading order: "Li Shangfu", "李尚福", "Ursula von der Leyen". */
    text: z.string().min(1),
    /** BCP 47 tag of the language in which it is written so. */
    language: languageSchema,
    /** ISO 15924 code of the script, where the language does not settle it: "Latn", "Cyrl", "Hans", "Arab". */
    script: z
      .string()
      .regex(/^[A-Z][a-z]{3}$/, 'A script is an ISO 15924 code, such as "Latn" or "Cyrl"')
      .optional(),
    /** For a person: the family name, with its particles ("von der Leyen"), as it stands in `text`. */
    family: z.string().min(1).optional(),
    /** For a name that was not always, or is no longer, in use: from when, and until when. */
    from: dateSchema.optional(),
    to: dateSchema.optional(),
    /** Ids of the sources for that. */
    sources: citedSchema.optional(),
    /** For a person: whether the family name comes first or last; told from `text` where it is left out. */
    order: z.enum(['family-first', 'given-first']).optional(),
  })
  .superRefine((name, context) => {
    if (name.family !== undefined && !name.text.includes(name.family)) {
      context.addIssue({
        code: 'custom',
        path: ['family'],
        message: `The family name "${name.family}" does not stand in "${name.text}"`,
      });
    }
  });

export type Name = z.infer<typeof nameSchema>;

/**
 * The name that something had on a day (ISO): the one that pages show where it was in use, else one of its language. A former
 * name, which has an end, counts before one that has no dates.
 */
export function nameAt({ names }: { readonly names: readonly Name[] }, day: string): Name | undefined {
  const [shown] = names;
  if (!shown) return undefined;
  const valid = names.filter((name) => isNameOn(name, day));
  if (shown.from !== undefined && valid.includes(shown)) return shown;
  const own = valid.filter(({ language }) => language === shown.language);
  return own.find(({ to }) => to !== undefined) ?? (valid.includes(shown) ? shown : (own[0] ?? shown));
}

/** The names that something had on a day (ISO), with the one of {@link nameAt} first. */
export function namesAt(entity: { readonly names: readonly Name[] }, day: string): Name[] {
  const first = nameAt(entity, day);
  return first ? [first, ...entity.names.filter((name) => name !== first && isNameOn(name, day))] : [];
}

/** An imprecise date counts generously: "2022" may be any of its days. */
function isNameOn({ from, to }: Name, day: string): boolean {
  return (
    (from === undefined || compareDates(dayRange(from).first, day) <= 0) &&
    (to === undefined || compareDates(day, dayRange(to).last) <= 0)
  );
}
