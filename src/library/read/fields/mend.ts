import type { z } from 'zod';
import type { ContentFile, Path } from '../content-file.ts';
import { type Fields, valueIn } from './fields.ts';
import { isRecord } from './is-record.ts';

/** By file, the paths of the fields that were mended: they are not as their editor wrote them. */
export type Mended = ReadonlyMap<ContentFile, readonly Path[]>;

/**
 * Takes wrong fields away, and puts something in the place of missing ones, so that the rest of the file can be
 * checked too. Items of a list stay, since their numbers are the places of those behind them.
 *
 * @param fields the frontmatter as plain data; changed in place
 * @returns the paths of what was taken away or put in
 */
export function mend(fields: Fields, issues: readonly z.core.$ZodIssue[]): Path[] {
  const mended: Path[] = [];
  for (const issue of issues) {
    for (const path of pathsOf(issue)) {
      const parent = valueIn(fields, path.slice(0, -1));
      const key = String(path.at(-1));
      if (!isRecord(parent) || Array.isArray(parent)) continue;
      if (key in parent) delete parent[key];
      else parent[key] = standIn(issue);
      mended.push(path);
    }
  }
  return mended;
}

function pathsOf(issue: z.core.$ZodIssue): Path[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

/** Something of the type that is wanted; a text is valid as a name, an id and a date. */
function standIn(issue: z.core.$ZodIssue): unknown {
  if (issue.code === 'invalid_value') return issue.values[0];
  return issue.code === 'invalid_type' && issue.expected === 'string' ? '2000-01-01' : undefined;
}
