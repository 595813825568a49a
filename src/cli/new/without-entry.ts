import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { MigratedFile } from '../migrate/frontmatter-edits.ts';

/** A file of a register without one of its entries; all else stays as it is, character by character. */
export function withoutEntry({ path, text }: MigratedFile, id: string): MigratedFile {
  const { contents } = parseDocument(text);
  const pair = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === id) : undefined;
  if (!pair || !isScalar(pair.key) || !pair.key.range || !isNode(pair.value) || !pair.value.range)
    return { path, text };
  const end = text.slice(0, pair.value.range[1]).trimEnd().length;
  const lineEnd = text.indexOf('\n', end);
  return { path, text: text.slice(0, pair.key.range[0]) + (lineEnd < 0 ? '' : text.slice(lineEnd + 1)) };
}
