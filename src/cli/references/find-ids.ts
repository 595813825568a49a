import { isMap, isScalar, type Scalar } from 'yaml';
import { z } from 'zod';
import { belongsTo } from '../../library/read/content-paths.ts';
import { SCHEMAS } from '../../model/all-schemas.ts';
import type { Named } from '../../model/collection.ts';
import { isRegisterName } from '../../model/collection.ts';
import type { MigratedFile } from '../migrate/frontmatter-edits.ts';
import { type FieldId, idsInFields } from './ids-in-fields.ts';
import { idsInText } from './ids-in-text.ts';
import type { EntryId, IdPlace } from './types.ts';
import { yamlOf } from './yaml-of.ts';
import { yamlWord } from './yaml-word.ts';

/** Every place of a file that names an entry, or that defines it within the file, in the order of the file. */
export function placesOf(file: MigratedFile, entry: EntryId): IdPlace[] {
  // Nothing is spelt with escapes that could be spelt without; where it is, the check finds what is left.
  if (!file.text.includes(entry.id)) return [];
  const collection = belongsTo(file.path);
  if (collection === undefined) return [];
  const isRegister = isRegisterName(collection);
  const { document, offset = 0, end = 0 } = yamlOf(file) ?? {};
  const fields = isRegister
    ? registerIds(document?.contents, collection)
    : idsInFields(document?.contents, SCHEMAS[collection]);
  const found = fields.flatMap(({ node, path, of, defines }): IdPlace[] => {
    if (String(node.value) !== entry.id || !of.includes(entry.in) || !node.range) return [];
    const [from, to] = [offset + node.range[0], offset + node.range[1]];
    const source = file.text.slice(from, to);
    return [{ from, to, of, defines, field: { node, path }, write: (id) => yamlWord(id, source) }];
  });
  return [...found, ...(isRegister ? [] : idsInText(file, end, entry))].sort((a, b) => a.from - b.from);
}

/** Of a register the keys are ids too. */
function registerIds(contents: unknown, register: Named): FieldId[] {
  const keys = isMap(contents) ? contents.items.map(({ key }) => key).filter(isScalar) : [];
  return [
    ...keys.map((node): FieldId => ({ node: node as Scalar, path: [], of: [register], defines: true })),
    ...idsInFields(contents, z.record(z.string(), SCHEMAS[register])),
  ];
}
