import type { z } from 'zod';
import type { Problem } from '../check/problem.ts';
import { checkId } from './check-id.ts';
import type { ContentFile, Path } from './content-file.ts';
import { mend } from './mend.ts';
import { readFields } from './read-fields.ts';
import { problemsOf } from './schema-problems.ts';

/** What a file's frontmatter comes to. */
export interface Validated<Data> {
  /** Absent where too much is wrong. */
  data?: Data;
  /** The fields of the data that are not as the editor wrote them. */
  mended: Path[];
  problems: Problem[];
}

/**
 * The frontmatter of a file, checked against its schema: its data, and all that is wrong with it. Where it can do
 * without the wrong fields, the data comes without them, so that what else is wrong with the file is found as well.
 */
export function validate<Schema extends z.ZodType>(file: ContentFile, schema: Schema): Validated<z.infer<Schema>> {
  const { fields, problems } = readFields(file);
  const wrong = [...checkId(file), ...problems];
  if (fields === undefined || wrong.length > 0) return { mended: [], problems: wrong };
  // An empty message is one that the schema has no words of its own for.
  const parse = () => schema.safeParse(fields, { error: () => '' });
  const result = parse();
  if (result.success) return { data: result.data, mended: [], problems: [] };
  const { issues } = result.error;
  const mended = [...mend(fields, issues), ...mend(fields, parse().error?.issues ?? [])];
  const rest = parse();
  return {
    ...(rest.success && { data: rest.data }),
    mended,
    problems: issues.flatMap((issue) => problemsOf(file, issue, schema)),
  };
}
