import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { fileSchema } from '../../../../src/library/editor-schemas/file-schema.ts';
import { ID_LISTS, idLists } from '../../../../src/library/editor-schemas/id-lists.ts';
import type { ContentFile } from '../../../../src/library/read/content-file.ts';
import { readContent } from '../../../../src/library/read/read-content.ts';
import { type ValidContent, validateAll } from '../../../../src/library/read/validate-all.ts';
import type { Described } from '../../../../src/model/collection.ts';

/** The files of a site's content, and what of it is valid. */
export async function read(content: URL): Promise<{ files: ContentFile[]; content: ValidContent; wrong: Set<string> }> {
  const { files } = await readContent(fileURLToPath(content));
  const { content: valid, problems } = validateAll(files);
  return { files, content: valid, wrong: new Set(problems.map(({ file }) => file.path)) };
}

/**
 * What is wrong with the fields of a file by its JSON Schema, as `place: what`.
 *
 * @param content where the schema refers to ids
 */
export function validator(content: ValidContent): (of: Described, fields: unknown) => string[] {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  // What editors' programs know beyond the standard.
  ajv.addVocabulary(['defaultSnippets', 'patternErrorMessage', 'deprecationMessage', 'markdownDescription']);
  ajv.addSchema(idLists(content), ID_LISTS);
  return (of, fields) => {
    const valid =
      ajv.getSchema(`${of}.schema.json`) ??
      ajv.addSchema(fileSchema(of), `${of}.schema.json`).getSchema(`${of}.schema.json`);
    valid?.(fields);
    return (valid?.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
  };
}
