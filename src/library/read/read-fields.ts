import type { Problem } from '../check/problem.ts';
import { type ContentFile, FILE_START, placeAt } from './content-file.ts';
import { isRecord } from './is-record.ts';

/** The frontmatter as plain data; without it, what keeps it from being read. */
export function readFields(file: ContentFile): { fields?: Record<string, unknown>; problems: Problem[] } {
  if (!file.frontmatter) return { problems: [{ rule: 'missing-frontmatter', values: {}, file, at: FILE_START }] };
  const { document, firstLine } = file.frontmatter;
  const invalid = { rule: 'invalid-yaml', file, at: { line: firstLine, column: 1 } } as const;
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, code, pos }): Problem => {
      // Behind the reason, the message has the place and the line itself.
      const reason = message.split(/ at line|\n/)[0] ?? '';
      return { ...invalid, values: { case: 'syntax', reason, code }, at: placeAt(file, pos[0]) };
    });
    return { problems };
  }
  try {
    const fields: unknown = document.toJS();
    if (isRecord(fields) && !Array.isArray(fields)) return { fields, problems: [] };
    return { problems: [{ ...invalid, values: { case: 'no-fields' } }] };
  } catch (error) {
    // Aliases that would unfold to more than fits into memory.
    const reason = error instanceof Error ? error.message : String(error);
    return { problems: [{ ...invalid, values: { case: 'aliases', reason } }] };
  }
}
