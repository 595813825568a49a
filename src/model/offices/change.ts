import { z } from 'zod';
import { idOf } from '../fields/id.ts';
import { importantSchema } from '../fields/important.ts';
import { citedSchema } from '../sources/source.ts';
import { dateSchema } from '../time/date.ts';

/** What can become of a body, a place, a document or a thing: another name, or another one in its place. */
export const CHANGES = ['renamed', 'merged into', 'split from', 'ceased'] as const;

/** Those that are between two. */
const BETWEEN: ReadonlySet<string> = new Set(['merged into', 'split from'] satisfies (typeof CHANGES)[number][]);
/** Those after which there is nothing more of it. */
const LAST: ReadonlySet<string> = new Set(['merged into', 'ceased'] satisfies (typeof CHANGES)[number][]);

/** One change of what an organisation, a place, a document or a thing is. */
export const changeSchema = z
  .strictObject({
    change: z.enum(CHANGES),
    /** When, as precisely as known. */
    date: dateSchema,
    /** The id of the other one: into which it was merged, from which it was split. */
    entity: idOf('entities').optional(),
    /** Whether it weighs in a story. */
    important: importantSchema,
    /** What else there is to know, as a sentence. */
    note: z.string().min(1).optional(),
    /** Ids of the sources it rests on. */
    sources: citedSchema,
  })
  .superRefine(({ change, entity }, context) => {
    if (BETWEEN.has(change) === (entity !== undefined)) return;
    context.addIssue({
      code: 'custom',
      path: ['entity'],
      message: BETWEEN.has(change)
        ? `What was ${change} another names that one, by its id, as \`entity\``
        : `What was ${change} names no other \`entity\``,
    });
  });

export type BodyChange = z.infer<typeof changeSchema>;

/** The change with which it ended: ceased, or merged into another one. */
export function endOf({ changes }: { readonly changes: readonly BodyChange[] }): BodyChange | undefined {
  return changes.find(({ change }) => LAST.has(change));
}
