import type { z } from 'zod';
import { idSchema } from '../model/id.ts';
import { type ContentFile, placeOf } from './content-file.ts';
import type { Diagnostic, Rule } from './diagnostics.ts';
import { suggest } from './nearest.ts';

/**
 * The frontmatter of a file, checked against its schema: its data, and all that is wrong with it. Where it can do
 * without the wrong fields, the data comes without them, so that what else is wrong with the file is found as well.
 */
export function validate<Schema extends z.ZodType>(
  file: ContentFile,
  schema: Schema,
): { data?: z.infer<Schema>; diagnostics: Diagnostic[] } {
  const unusable = fileProblems(file);
  if (!file.frontmatter || unusable.length > 0) return { diagnostics: unusable };
  const fields: unknown = file.frontmatter.document.toJS();
  const result = schema.safeParse(fields);
  if (result.success) return { data: result.data, diagnostics: [] };
  const { issues } = result.error;
  for (const issue of issues) remove(fields, issue);
  const rest = schema.safeParse(fields);
  return {
    ...(rest.success && { data: rest.data }),
    diagnostics: issues.flatMap((issue) => describe(file, issue, schema)),
  };
}

/** Takes a wrong field away. Items of a list stay, since their numbers are the places of those behind them. */
function remove(fields: unknown, issue: z.core.$ZodIssue): void {
  const wrong = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  for (const path of wrong) {
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((value, step) => (isRecord(value) ? value[String(step)] : undefined), fields);
    if (isRecord(parent) && !Array.isArray(parent)) delete parent[String(path.at(-1))];
  }
}

function fileProblems(file: ContentFile): Diagnostic[] {
  const problem = (rule: Rule, place: { line: number; column: number }, message: string, remedy: string) =>
    ({ rule, severity: 'error', file: file.path, ...place, message, remedy }) satisfies Diagnostic;
  const start = { line: 1, column: 1 };
  const found: Diagnostic[] = [];
  const id = idSchema.safeParse(file.id);
  if (!id.success) {
    const better = file.id
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-');
    found.push(
      problem('invalid-id', start, `${id.error.issues[0]?.message}.`, `Rename the file to "${better}.md" or the like.`),
    );
  }
  if (!file.frontmatter) {
    found.push(
      problem(
        'missing-frontmatter',
        start,
        'The file has no frontmatter.',
        'Begin it with fields between two --- lines.',
      ),
    );
    return found;
  }
  const { document, lines, firstLine } = file.frontmatter;
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    const said = error.message.split(/ at line|\n/)[0];
    found.push(
      problem('invalid-yaml', { line: line + firstLine - 1, column: col }, `${said}.`, 'Correct the YAML here.'),
    );
  }
  return found;
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
  const missing = issue.code === 'invalid_type' && valueAt(file, issue.path) === undefined;
  return [
    {
      rule: 'invalid-frontmatter',
      severity: 'error',
      file: file.path,
      ...placeOf(file, issue.path),
      message: missing ? `"${field}" is missing.` : `"${field}": ${withoutPeriod(issue.message)}.`,
      remedy: missing
        ? `Add "${String(issue.path.at(-1))}:" (${issue.code === 'invalid_type' ? article(issue.expected) : 'a value'}).`
        : remedyFor(issue),
    },
  ];
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

function withoutPeriod(text: string): string {
  return text.replace(/\.$/, '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
