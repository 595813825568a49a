import { z } from 'zod';
import { languageSchema } from './fields/id.ts';
import { citedSchema } from './sources/source.ts';
import { compareDates, dateSchema, dayRange } from './time/date.ts';

/** A name in one language and script. */
export const nameSchema = z
  .strictObject({
    text: z.string().min(1).meta({ description: 'The name as written, in reading order: “Li Shangfu”, “李尚福”.' }),
    language: languageSchema.meta({ description: 'The language in which it is written so: `en`, `zh`, `uk`.' }),
    script: z
      .string()
      .regex(/^[A-Z][a-z]{3}$/, 'A script is an ISO 15924 code, such as "Latn" or "Cyrl"')
      .optional()
      .meta({
        description:
          'The script, as an ISO 15924 code, where the language does not settle it: `Latn`, `Cyrl`, `Hans`, `Hant`, `Jpan`, `Arab`.',
      }),
    family: z.string().min(1).optional().meta({
      description:
        'For a person: the name by which texts call them alone, as it stands in `text`, with its particles. Give it where it is not the last word, and in Chinese, Japanese, Korean and Indian names.',
    }),
    exonym: z.boolean().optional().meta({
      description:
        '`true` for what only others call it, in a language that is not its own: texts and the search find it, and pages in other languages do not show it beside the name.',
    }),
    from: dateSchema.optional().meta({ description: 'For a name that was not always in use: since when.' }),
    to: dateSchema.optional().meta({ description: 'For a name that is no longer in use: until when.' }),
    sources: citedSchema.optional().meta({ description: 'Ids of the sources for that.' }),
    order: z.enum(['family-first', 'given-first']).optional().meta({
      description: 'For a person: whether the family name comes first or last; told from `text` when left out.',
    }),
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
