import { isNode, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml';
import type { Edit } from '../migrate/frontmatter-edits.ts';
import { yamlWord } from '../references/yaml-word.ts';

/**
 * The edits that put ids behind those under which an entry was published before. The list is made, where there is none; of ids that
 * are in it already nothing changes.
 *
 * @param text the file
 * @param map the fields of the entry, and `offset` where their YAML begins in the file
 * @param end where a field behind all others is put: the end of the frontmatter; behind the last field, where it is left out
 */
export function addFormerly(
  text: string,
  { map, offset, end }: { map: YAMLMap; offset: number; end?: number | undefined },
  ids: readonly string[],
): Edit[] {
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === 'formerly');
  const list = pair?.value;
  const fresh = ids.filter((id) => !isSeq(list) || !valuesOf(list.items).includes(id)).map((id) => yamlWord(id));
  if (fresh.length === 0) return [];
  if (!isSeq(list) || !list.range) {
    const whole = `[${fresh.join(', ')}]`;
    const key = isScalar(pair?.key) ? pair.key.range : undefined;
    if (key) {
      // A key with nothing behind it.
      const at = offset + key[1] + ':'.length;
      return [{ from: at, to: at, text: ` ${whole}` }];
    }
    return [addField(text, { map, offset, end }, `formerly: ${whole}`)];
  }
  const last = list.items.at(-1);
  const behind = isNode(last) && last.range ? offset + last.range[1] : undefined;
  if (list.flow) {
    const at = behind ?? offset + list.range[0] + 1;
    return [{ from: at, to: at, text: `${behind === undefined ? '' : ', '}${fresh.join(', ')}` }];
  }
  const at = lineEnd(text, behind ?? offset + list.range[0]);
  const indent = indentOf(text, offset + ((last as Scalar).range?.[0] ?? 0));
  return [{ from: at, to: at, text: fresh.map((id) => `${lineBreak(text)}${indent}- ${id}`).join('') }];
}

/**
 * The edits where an entry takes an id that it had before: that one goes, and the one that it has now stands behind the others.
 *
 * @param map the fields of the entry, and `offset` where their YAML begins in the file
 */
export function swapFormerly({ map, offset }: { map: YAMLMap; offset: number }, from: string, to: string): Edit[] {
  const list = map.get('formerly', true);
  const items = isSeq(list) ? list.items.filter(isScalar) : [];
  const ids = [...valuesOf(items).filter((id) => id !== to), from];
  return items.flatMap((item, index): Edit[] => {
    const id = ids[index] ?? '';
    if (!item.range || String(item.value) === id) return [];
    return [{ from: offset + item.range[0], to: offset + item.range[1], text: yamlWord(id) }];
  });
}

/** The edit that puts one more field, in one line or several, behind all others of an entry. */
export function addField(
  text: string,
  { map, offset, end }: { map: YAMLMap; offset: number; end?: number | undefined },
  field: string,
): Edit {
  const { items } = map;
  const last = items.at(-1);
  const value = isNode(last?.value) ? last.value.range : undefined;
  const key = isScalar(last?.key) ? last.key.range : undefined;
  const to = offset + Math.max(value?.[1] ?? 0, key?.[1] ?? 0);
  if (map.flow) return { from: to, to, text: `, ${field}` };
  const first = isScalar(items[0]?.key) ? offset + (items[0].key.range?.[0] ?? 0) : offset;
  const column = first - (text.lastIndexOf('\n', first - 1) + 1);
  const at = end ?? lineEnd(text, text.slice(0, to).trimEnd().length);
  const lines = field.split('\n').map((line) => (line === '' ? '' : ' '.repeat(column) + line));
  return { from: at, to: at, text: lines.map((line) => lineBreak(text) + line).join('') };
}

/** The line break of a file: that of its first line. */
export function lineBreak(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

function lineEnd(text: string, from: number): number {
  return from + text.slice(from).search(/\r?\n|$/);
}

/** What stands before the hyphen of an item. */
function indentOf(text: string, item: number): string {
  const line = text.slice(text.lastIndexOf('\n', item - 1) + 1, item);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

function valuesOf(items: readonly unknown[]): string[] {
  return items.filter(isScalar).map(({ value }) => String(value));
}
