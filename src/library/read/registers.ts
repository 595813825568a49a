import { z } from 'zod';
import type { Problem } from '../check/problem.ts';
import { betterId, isId } from './check-id.ts';
import type { ContentFile, Path } from './content-file.ts';
import type { Validated } from './validate.ts';

/** An entry of a register, with its place: `data` stands under its id in the file. */
export interface RegisterEntry<Data> {
  file: ContentFile;
  at: Path;
  id: string;
  data: Data;
}

/**
 * The entries of a register's files, and what is wrong with them: keys that are no ids, and ids that stand twice.
 *
 * @param validate checks one file against a schema
 */
export function readRegister<Schema extends z.ZodType>(
  files: readonly ContentFile[],
  schema: Schema,
  validate: (file: ContentFile, schema: z.ZodRecord<z.ZodString, Schema>) => Validated<Record<string, z.infer<Schema>>>,
): { entries: RegisterEntry<z.infer<Schema>>[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const entries = new Map<string, RegisterEntry<z.infer<Schema>>>();
  for (const file of files) {
    for (const [id, data] of Object.entries(validate(file, z.record(z.string(), schema)).data ?? {})) {
      const key = { file, at: [id], of: 'key' } as const;
      const owner = entries.get(id);
      if (!isId(id)) problems.push({ rule: 'invalid-id', values: { case: 'key', better: betterId(id) }, ...key });
      if (owner) problems.push({ rule: 'duplicate-id', values: { case: 'file', id, owner: owner.file.path }, ...key });
      else entries.set(id, { file, at: [id], id, data });
    }
  }
  return { entries: [...entries.values()], problems };
}
