import type { z } from 'zod';
import type { Path } from '../content-file.ts';
import { isRecord } from './is-record.ts';

/** The frontmatter as plain data. */
export type Fields = Record<string, unknown>;

/** What stands at a path; `undefined` where nothing does. */
export function valueIn(fields: Fields, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (isRecord(at) ? at[String(step)] : undefined), fields);
}

/** Takes away what stands at a path: a field, or an item of a list. */
export function removeAt(fields: Fields, path: Path): void {
  const parent = valueIn(fields, path.slice(0, -1));
  const key = path.at(-1);
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (isRecord(parent)) delete parent[String(key)];
}

/** Puts a value at a path; nowhere, where nothing holds it. */
export function setAt(fields: Fields, path: Path, value: unknown): void {
  const parent = valueIn(fields, path.slice(0, -1));
  if (isRecord(parent)) parent[String(path.at(-1))] = value;
}

/**
 * Whether a field takes a value: whether it could have been meant there. One that takes words takes no id, date or choice
 * alone. That it is too long does not matter.
 */
export function takes(schema: z.ZodType, fields: Fields, path: Path, value: unknown): boolean {
  const copy = structuredClone(fields);
  setAt(copy, path, value);
  const issues = schema.safeParse(copy, { error: () => '' }).error?.issues ?? [];
  return !issues.some((issue) =>
    issue.code === 'unrecognized_keys'
      ? startsWith(path, issue.path) && issue.keys.includes(String(path[issue.path.length]))
      : issue.code !== 'too_big' && startsWith(issue.path, path),
  );
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => step === path[index]);
}
