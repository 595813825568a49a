import { isMap, isScalar, type YAMLMap } from 'yaml';
import { applyEdits, type MigratedFile } from '../../migrate/frontmatter-edits.ts';
import { yamlOf } from '../../references/yaml-of.ts';
import { lineBreak } from '../formerly.ts';
import type { Owner } from '../owner.ts';
import { nodeText } from './move-text.ts';

/**
 * The file of a register or an article without an entry. Of a register its lines go; an article that defines an entity names the other one
 * in its place, with the same note.
 */
export function withoutEntry({ file, map, offset, at }: Owner, kept: string): MigratedFile {
  const { text } = file;
  const end = map?.range ? text.slice(0, offset + map.range[1]).trimEnd().length : at;
  if (map && file.path.startsWith('articles/')) {
    return {
      ...file,
      text: applyEdits(text, [
        { from: offset + (map.range?.[0] ?? 0), to: end, text: reference(map, { text, offset }, kept) },
      ]),
    };
  }
  const contents = yamlOf(file)?.document.contents;
  const only = isMap(contents) && contents.items.length === 1;
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', end - 1);
  const to = next < 0 ? text.length : next + 1;
  return { ...file, text: only ? text.slice(0, from) + text.slice(to) : applyEdits(text, [{ from, to, text: '' }]) };
}

/** What an article writes in place of an entity that it defined: the other id, with the note that it had. */
function reference(map: YAMLMap, file: { text: string; offset: number }, kept: string): string {
  const note = map.get('note', true);
  if (!isScalar(note)) return kept;
  const words = nodeText(note, file);
  if (map.flow) return `{ id: ${kept}, note: ${words} }`;
  const start = file.offset + (map.range?.[0] ?? 0);
  const indent = ' '.repeat(start - (file.text.lastIndexOf('\n', start - 1) + 1));
  return [`id: ${kept}`, `note: ${words}`].join(lineBreak(file.text) + indent);
}
