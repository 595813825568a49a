import { z } from 'zod';
import { SCHEMAS } from '../../model/all-schemas.ts';
import { type Described, isRegisterName } from '../../model/collection.ts';
import { draftEntitySchema } from '../../model/entity.ts';
import type { Defines, Refers } from '../../model/fields/refers-to.ts';
import type { Forms } from '../../model/fields/within.ts';
import { ID_LISTS } from './id-lists.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The JSON Schema of the frontmatter of a collection's files, or of a register's: for editors' programs, which complete, explain and
 * underline by it while somebody types. Draft 7, which all of them know. What the check accepts is valid by it; the check
 * refuses more, such as a day that is not in the calendar.
 */
export function fileSchema(of: Described): JsonSchema {
  const entry = jsonSchemaOf(of === 'entities' ? draftEntitySchema : SCHEMAS[of]);
  if (entry.required) entry.required = entry.required.filter((field) => !DEFAULTED.has(field));
  if (!isRegisterName(of)) return { $schema: DRAFT, ...entry };
  // A register without an entry is one that nobody has written yet.
  return { $schema: DRAFT, type: ['object', 'null'] as never, additionalProperties: entry };
}

/** What the file of the site may say for all files. */
const DEFAULTED: ReadonlySet<string> = new Set(['kind', 'checked']);

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** The JSON Schema of what is written where a schema reads; the lists of ids are a file beside it. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    target: 'draft-07',
    // As its editor writes it.
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      readMarks(jsonSchema);
      tellForm(zodSchema._zod.def, jsonSchema);
      // Programs write what has a default into each new entry.
      delete jsonSchema.default;
      // A plain `description` is shown with its backticks.
      if (jsonSchema.description?.includes('`')) jsonSchema['markdownDescription'] = jsonSchema.description;
    },
  });
  return json;
}

/** Puts what programs know in the place of the marks of the model. */
function readMarks(json: JsonSchema & Partial<Refers & Defines & Forms>): void {
  const { refers, forms } = json;
  if (forms) json.anyOf = forms.map(jsonSchemaOf);
  // What is not there yet is no mistake: it may be written next.
  if (refers) json.allOf = refers.map((name) => ({ $ref: `${ID_LISTS}#/definitions/${name}` }));
  delete json.forms;
  delete json.formOf;
  delete json.refers;
  delete json.defines;
}

/** Adds the words that a schema has for a regular expression. Of an address its beginning is told alone: no two programs agree on the rest. */
function tellForm(def: z.core.$ZodTypes['_zod']['def'], json: JsonSchema): void {
  if (def.type !== 'string') return;
  const regex = def.checks?.find((check): check is z.core.$ZodCheckRegex => 'pattern' in check._zod.def)?._zod.def;
  if (regex) json['patternErrorMessage'] = regex.error?.({} as never);
  if (json.format !== 'uri') return;
  const { protocol, error } = def as z.core.$ZodURLDef;
  delete json.format;
  json.pattern = protocol?.source.replace(/\$$/, ':') ?? '';
  json['patternErrorMessage'] = error?.({} as never);
}
