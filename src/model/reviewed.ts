import { z } from 'zod';
import { refersTo } from './fields/refers-to.ts';
import { momentSchema } from './time/date.ts';

/** Who read an article before readers did, beside its authors: the `reviewed` of its frontmatter. */
export const reviewSchema = z.strictObject({
  by: z
    .string()
    .min(1)
    .max(120)
    .meta({ ...refersTo('authors'), description: 'The id of a file in `authors/`, or a name.' }),
  on: momentSchema.meta({ description: 'When it was read.' }),
  digest: z
    .string()
    .regex(/^[\w-]{22}$/, 'The digest of a text has 22 characters, as npm run review writes it')
    .optional()
    .meta({ description: 'What tells the text that was read from any other one; `npm run review` writes it.' }),
});

export type Review = z.infer<typeof reviewSchema>;

/** Whether somebody, given by id or by name, is one of some authors. */
export function isAuthor(by: string, authors: readonly string[], nameOf: (id: string) => string | undefined): boolean {
  const name = folded(by);
  return authors.some((id) => id === by || folded(nameOf(id) ?? id) === name);
}

/** Whether the only author of a text is named as its second reader, who then is none. */
export function isOwnReview(
  { by }: Pick<Review, 'by'>,
  authors: readonly string[],
  nameOf: (id: string) => string | undefined,
): boolean {
  return new Set(authors).size === 1 && isAuthor(by, authors, nameOf);
}

function folded(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
