import type { z } from 'zod';
import { idSchema } from '../../model/id.ts';
import { suggest } from '../../model/nearest.ts';
import type { Diagnostic, Rule } from '../check/diagnostics.ts';
import { type ContentFile, placeAt, placeOf } from './content-file.ts';
import { yamlRemedy } from './yaml-remedy.ts';

/**
 * The frontmatter of a file, checked against its schema: its data, and all that is wrong with it. Where it can do
 * without the wrong fields, the data comes without them, so that what else is wrong with the file is found as well.
 */
export function validate<Schema extends z.ZodType>(
  file: ContentFile,
  schema: Schema,
): { data?: z.infer<Schema>; diagnostics: Diagnostic[] } {
  const { fields, diagnostics: unusable } = readFields(file);
  if (fields === undefined) return { diagnostics: unusable };
  const result = schema.safeParse(fields);
  if (result.success) return { data: result.data, diagnostics: [] };
  mend(fields, result.error.issues);
  mend(fields, schema.safeParse(fields).error?.issues ?? []);
  const rest = schema.safeParse(fields);
  return {
    ...(rest.success && { data: rest.data }),
    diagnostics: result.error.issues.flatMap((issue) => describe(file, issue, schema)),
  };
}

/**
 * Takes wrong fields away, and puts something in the place of missing ones, so that the rest of the file can be
 * checked too. Items of a list stay, since their numbers are the places of those behind them.
 */
function mend(fields: Record<string, unknown>, issues: readonly z.core.$ZodIssue[]): void {
  for (const issue of issues) {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    for (const path of paths) {
      const parent = path
        .slice(0, -1)
        .reduce<unknown>((at, step) => (isRecord(at) ? at[String(step)] : undefined), fields);
      const key = String(path.at(-1));
      if (!isRecord(parent) || Array.isArray(parent)) continue;
      if (key in parent) delete parent[key];
      else parent[key] = standIn(issue);
    }
  }
}

/** What stands in the place of a missing text: valid as a name, an id and a date. As an id it is not looked up. */
export const STAND_IN = '2000-01-01';

/** Something of the type that is wanted. */
function standIn(issue: z.core.$ZodIssue): unknown {
  if (issue.code === 'invalid_value') return issue.values[0];
  return issue.code === 'invalid_type' && issue.expected === 'string' ? STAND_IN : undefined;
}

/** The frontmatter as plain data; without it, what keeps it from being read. */
function readFields(file: ContentFile): { fields?: Record<string, unknown>; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const problem = (rule: Rule, place: { line: number; column: number }, message: string, remedy: string) =>
    diagnostics.push({ rule, severity: 'error', file: file.path, ...place, message, remedy });
  const id = idSchema.safeParse(file.id);
  if (!id.success) {
    const words = file.id.normalize('NFKD').toLowerCase();
    const better = words.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
    problem(
      'invalid-id',
      { line: 1, column: 1 },
      `${id.error.issues[0]?.message}.`,
      `Rename the file to "${better}.md" or the like.`,
    );
  }
  if (!file.frontmatter) {
    problem(
      'missing-frontmatter',
      { line: 1, column: 1 },
      'The file has no frontmatter.',
      'Begin it with fields between two --- lines.',
    );
    return { diagnostics };
  }
  const { document, firstLine } = file.frontmatter;
  for (const error of document.errors) {
    const reason = error.message.split(/ at line|\n/)[0];
    problem('invalid-yaml', placeAt(file, error.pos[0]), `${reason}.`, yamlRemedy(error.code));
  }
  if (diagnostics.length > 0) return { diagnostics };
  try {
    const fields: unknown = document.toJS();
    if (isRecord(fields) && !Array.isArray(fields)) return { fields, diagnostics };
    problem(
      'invalid-yaml',
      { line: firstLine, column: 1 },
      'The frontmatter holds no fields.',
      'Write them as "title: …", one a line.',
    );
  } catch (error) {
    // Aliases that would unfold to more than fits into memory.
    const reason = error instanceof Error ? error.message : String(error);
    problem('invalid-yaml', { line: firstLine, column: 1 }, `${reason}.`, 'Write the fields out.');
  }
  return { diagnostics };
}

function describe(file: ContentFile, issue: z.core.$ZodIssue, schema: z.ZodType): Diagnostic[] {
  const field = fieldName(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      rule: 'unknown-key',
      severity: 'error',
      file: file.path,
      ...placeOf(file, [...issue.path, key], 'key'),
      message: `${field ? `${field} has` : 'The frontmatter has'} an unknown key "${key}".`,
      remedy: suggest(key, siblingKeys(schema, issue.path), 'Correct or remove it.'),
    }));
  }
  const value = valueAt(file, issue.path);
  const missing = value === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
  return [
    {
      rule: 'invalid-frontmatter',
      severity: 'error',
      file: file.path,
      ...placeOf(file, issue.path),
      message: missing ? `"${field}" is missing.` : `"${field}": ${said(issue, value)}.`,
      remedy: missing ? `Add "${String(issue.path.at(-1))}:", ${wanted(issue)}.` : remedyFor(issue),
    },
  ];
}

/** What a missing field would be. */
function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  return issue.code === 'invalid_type' ? article(issue.expected) : 'which it needs';
}

function remedyFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `Write one of: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'too_big') return `Shorten it to ${issue.maximum}.`;
  if (issue.code === 'invalid_type' && issue.expected === 'string') return 'Write text; put it in quotation marks.';
  return 'Correct the value.';
}

/** The keys that the schema allows at a path, as far as it can be followed; for "did you mean". */
function siblingKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const step of path) current = inner(current, step);
  const shape = unwrap(current)?.['shape'];
  return isRecord(shape) ? Object.keys(shape) : [];
}

function inner(schema: unknown, step: PropertyKey): unknown {
  const unwrapped = unwrap(schema);
  if (typeof step === 'number') return unwrapped?.['element'];
  const shape = unwrapped?.['shape'];
  return isRecord(shape) ? shape[String(step)] : undefined;
}

function unwrap(schema: unknown): Record<string, unknown> | undefined {
  let current = schema;
  while (isRecord(current) && isRecord(current['def']) && isRecord(current['def']['innerType'])) {
    current = current['def']['innerType'];
  }
  return isRecord(current) ? current : undefined;
}

function valueAt(file: ContentFile, path: readonly PropertyKey[]): unknown {
  return file.frontmatter?.document.getIn([...path]);
}

/** A path as an editor reads it: `entities[3].note`. */
function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${String(step)}` : String(step)),
    '',
  );
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function said(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_value') return `${JSON.stringify(value)} is none of its values`;
  return issue.message.replace(/\.$/, '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
