import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { isBlank } from '../../model/fields/blank.ts';
import type { Problem } from '../check/problem.ts';
import { checkId } from './check-id.ts';
import { type ContentFile, FILE_START, isPage, type Path, placeAt } from './content-file.ts';
import { type Filled, fillIn, type Gap, gapsIn } from './defaults.ts';
import { type Fields, removeAt, setAt } from './fields/fields.ts';
import { isRecord } from './fields/is-record.ts';
import { mend } from './fields/mend.ts';
import { fieldsBelow, swallowedFields } from './fields/misplaced-fields.ts';
import { misspeltKeys } from './fields/misspelt-keys.ts';
import { readFields } from './fields/read-fields.ts';
import { problemsOf } from './fields/schema-problems.ts';
import { fillFromOriginal } from './translations.ts';
import { changedValues } from './yaml/changed-values.ts';

/** What a file's frontmatter comes to. */
export interface Validated<Data> {
  /** Absent where too much is wrong. */
  data?: Data;
  /** The fields of the data that are not as the editor wrote them. */
  mended: Path[];
  problems: Problem[];
}

type Issue = z.core.$ZodIssue;

/**
 * The frontmatter of a file, checked against its schema: its data, and all that is wrong with it. Where it can do
 * without the wrong fields, the data comes without them, so that what else is wrong with the file is found as well.
 *
 * @param given the schema, or which one it is by the fields
 * @param taken the ids of the collection's other files, which are no advice for this one
 * @param fill what the newsroom's defaults say in the place of fields that are left out
 */
export function validate<Schema extends z.ZodType>(
  file: ContentFile,
  given: Schema | ((fields: Fields) => Schema),
  taken: ReadonlySet<string> = new Set(),
  fill: (gaps: readonly Gap[]) => readonly Filled[] = () => [],
): Validated<z.infer<Schema>> {
  const written = file.frontmatter?.document;
  const known = written && valid.get(written);
  if (known && !file.fault && !file.original && isDeepStrictEqual(known.filled, fill(known.gaps)))
    return { data: known.data as z.infer<Schema>, mended: [], problems: [] };
  const { fields, problems } = readFields(file);
  const wrong = [...checkFile(file), ...(isPage(file) ? checkId(file, taken) : []), ...problems];
  if (fields === undefined) return { mended: [], problems: wrong };
  if (file.original) wrong.push(...fillFromOriginal(file, fields, readFields(file.original).fields ?? {}));
  const schema = given instanceof Function ? given(fields) : given;
  if (!file.original) wrong.push(...putRight(file, fields, schema));
  const gaps = gapsIn(file.collection, fields);
  const filled = fill(gaps);
  fillIn(fields, filled);
  // An empty message is one that the schema has no words of its own for.
  const parse = () => schema.safeParse(fields, { error: () => '' });
  let result = parse();
  if (!result.success) {
    wrong.push(...misspeltKeys(file, fields, schema));
    result = parse();
  }
  const blank = blankIssues(fields);
  if (result.success && blank.length === 0) {
    if (wrong.length === 0 && written && !file.original) valid.set(written, { data: result.data, gaps, filled });
    return { data: result.data, mended: [], problems: wrong };
  }
  const isBlankAt = new Set(blank.map(({ path }) => path.join('/')));
  const issues = [...blank, ...(result.error?.issues ?? []).filter(({ path }) => !isBlankAt.has(path.join('/')))];
  const mended = [...mend(fields, issues), ...mend(fields, parse().error?.issues ?? [])];
  const rest = parse();
  return {
    ...(rest.success && { data: rest.data }),
    mended,
    problems: [...wrong, ...issues.flatMap((issue) => problemsOf(file, issue, schema))],
  };
}

/** The data of frontmatter in which nothing is wrong, with what the defaults said in it: in dev the same comes again at each save. */
const valid = new WeakMap<object, { data: unknown; gaps: readonly Gap[]; filled: readonly Filled[] }>();

function checkFile(file: ContentFile): Problem[] {
  return file.fault?.rule === 'wrong-encoding' ? [{ ...file.fault, file, at: FILE_START }] : [];
}

/** Finds what YAML cut or changed, and puts into the fields what was meant, so that nothing follows from it. */
function putRight(file: ContentFile, fields: Fields, schema: z.ZodType): Problem[] {
  if (!file.frontmatter) return [];
  const { text, document } = file.frontmatter;
  const changed = [
    ...changedValues(text, document, fields, schema),
    ...swallowedFields(text, document, fields, schema),
  ];
  // From the end, so that the numbers of a list's items stay right.
  for (const { meant } of changed.toReversed()) {
    for (const { path, value } of meant.toReversed()) {
      if (value === undefined) removeAt(fields, path);
      else setAt(fields, path, value);
    }
  }
  const below = fieldsBelow(file, fields, schema);
  for (const { meant } of below) Object.assign(fields, meant);
  return [
    ...changed.map(
      ({ values, offset }): Problem => ({ rule: 'changed-value', values, file, at: placeAt(file, offset) }),
    ),
    ...below.map(
      ({ key, line }): Problem => ({
        rule: 'changed-value',
        values: { case: 'below', key },
        file,
        at: { line, column: 1 },
      }),
    ),
  ];
}

/** Texts that show a reader nothing, as the schema would report empty ones. */
function blankIssues(value: unknown, path: Path = []): Issue[] {
  if (typeof value === 'string') {
    return isBlank(value) ? [{ code: 'too_small', origin: 'string', minimum: 1, path: [...path], message: '' }] : [];
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    blankIssues(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
