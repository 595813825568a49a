import { isCollection, isNode, isScalar } from 'yaml';
import type { z } from 'zod';
import { nearest } from '../../../model/fields/nearest.ts';
import type { Problem } from '../../check/problem.ts';
import type { ValuesOf } from '../../check/rules/rules.ts';
import { foundType } from '../../check/rules/types-in-words.ts';
import type { ContentFile, Path } from '../content-file.ts';
import { asQuoted } from '../yaml/quoted.ts';
import { schemaKeys } from './schema-keys.ts';

type Issue = z.core.$ZodIssue;
type FieldValues = ValuesOf<'invalid-frontmatter'>;

/** What an issue of a schema is to an editor: a field that is wrong or missing, or keys that are not known. */
export function problemsOf(file: ContentFile, issue: Issue, schema: z.ZodType): Problem[] {
  const field = fieldName(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = schemaKeys(schema, issue.path);
    return issue.keys.map((key) => ({
      rule: 'unknown-key',
      values: { key, field, near: nearest(key, known) },
      file,
      at: [...issue.path, key],
      of: 'key',
    }));
  }
  const value = valueAt(file, issue.path);
  const isMissing = value === undefined && MISSING.has(issue.code);
  const values = isMissing ? missing(field, issue) : wrong(file, field, issue, value);
  return [{ rule: 'invalid-frontmatter', values, file, at: issue.path }];
}

/** The codes with which Zod reports a field that is not there. */
const MISSING: ReadonlySet<Issue['code']> = new Set(['invalid_type', 'invalid_value', 'invalid_union']);

function missing(field: string, issue: Issue): FieldValues {
  const key = String(issue.path.at(-1));
  if (issue.message !== '') return { case: 'missing-form', field, key, form: formOf(issue) };
  if (issue.code === 'invalid_value') return { case: 'missing-choice', field, key, allowed: issue.values.map(String) };
  return { case: 'missing-type', field, key, wanted: issue.code === 'invalid_type' ? issue.expected : '' };
}

function wrong(file: ContentFile, field: string, issue: Issue, value: unknown): FieldValues {
  if (issue.message !== '') return { case: 'form', field, form: formOf(issue) };
  switch (issue.code) {
    case 'invalid_value':
      return choice(field, value, issue.values.map(String));
    case 'invalid_type':
      if (value === null) return nothing(file, field, issue);
      return { case: 'type', field, found: foundType(value), wanted: issue.expected, line: quotedLine(file, issue) };
    case 'too_big':
      return { case: issue.origin === 'string' ? 'too-long' : 'too-high', field, maximum: Number(issue.maximum) };
    case 'too_small':
      return issue.origin === 'string'
        ? { case: 'empty', field }
        : { case: 'too-low', field, minimum: Number(issue.minimum) };
    default:
      return { case: 'other', field };
  }
}

function choice(field: string, value: unknown, allowed: string[]): FieldValues {
  if (value === null) return { case: 'empty', field, allowed };
  if (typeof value !== 'string') return { case: 'choice', field, value: foundType(value), allowed };
  return { case: 'choice', field, value: JSON.stringify(value), allowed, near: nearest(value.toLowerCase(), allowed) };
}

/** A field that holds nothing: nothing was written, or a word that YAML takes for it. */
function nothing(file: ContentFile, field: string, issue: Issue): FieldValues {
  const line = quotedLine(file, issue);
  const word = sourceAt(file, issue.path);
  return line === undefined || word === '' ? { case: 'empty', field } : { case: 'nothing', field, word, line };
}

/** A field that is to be words, as it is to be written: what stands there, in quotation marks. */
function quotedLine(file: ContentFile, issue: Issue): string | undefined {
  const source = sourceAt(file, issue.path);
  if (issue.code !== 'invalid_type' || issue.expected !== 'string' || source === '' || source.includes('\n'))
    return undefined;
  const key = issue.path.at(-1);
  return typeof key === 'number' ? asQuoted(source) : `${String(key)}: ${asQuoted(source)}`;
}

/** What is written at a path. */
function sourceAt({ frontmatter }: ContentFile, path: Path): string {
  const node = frontmatter?.document.getIn([...path], true);
  return isNode(node) && node.range ? (frontmatter?.text.slice(node.range[0], node.range[1]).trim() ?? '') : '';
}

/** What the schema itself says of the form of a field. */
function formOf({ message }: Issue): string {
  return message.replace(/\.$/, '');
}

/** What stands at a path, as plain data; `undefined` where nothing does. */
function valueAt({ frontmatter }: ContentFile, path: Path): unknown {
  const node = frontmatter?.document.getIn([...path], true);
  if (isScalar(node)) return node.value;
  return isCollection(node) ? node.toJSON() : node;
}

/** A path as an editor reads it: `entities[3].note`. */
function fieldName(path: Path): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${String(step)}` : String(step)),
    '',
  );
}
