import { type Document, parseDocument } from 'yaml';
import { belongsTo } from '../../library/read/content-paths.ts';
import { isRegisterName } from '../../model/collection.ts';
import { frontmatterOf, type MigratedFile } from '../migrate/frontmatter-edits.ts';

/** The YAML of a file: its frontmatter, or all of a register. */
export interface FileYaml {
  document: Document;
  /** Between which offsets of the file it stands. */
  offset: number;
  end: number;
}

/** The YAML of a file, parsed once; nothing, where it has none that could be read. */
export function yamlOf(file: MigratedFile): FileYaml | undefined {
  if (!known.has(file)) known.set(file, read(file));
  return known.get(file);
}

const known = new WeakMap<MigratedFile, FileYaml | undefined>();

function read(file: MigratedFile): FileYaml | undefined {
  const collection = belongsTo(file.path);
  if (collection === undefined || !isRegisterName(collection)) return frontmatterOf(file);
  return { document: parseDocument(file.text), offset: 0, end: file.text.length };
}
