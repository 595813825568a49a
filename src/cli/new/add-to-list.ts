import { isMap, isScalar, isSeq, type YAMLSeq } from 'yaml';
import { frontmatterOf, type MigratedFile } from '../migrate/frontmatter-edits.ts';
import { inlineYaml } from './content-text.ts';
import { Refusal } from './refusal.ts';

/**
 * Adds an id, or a group of fields that has one, to a list in the frontmatter of a file: at its end, as it is written there; what it
 * does not have yet it gets below its other fields. All else stays as it is, character by character.
 *
 * @returns the text of the file; as it was, where the list has that id already
 */
export function withItem(file: MigratedFile, field: string, item: string | { id: string; note: string }): string {
  const front = frontmatterOf(file);
  if (!front || !isMap(front.document.contents))
    throw new Refusal(`The fields of content/${file.path} cannot be read: npm run check says why. Mend that first.`);
  const { document, offset, end } = front;
  const { text } = file;
  const line = /\r\n/.test(text) ? '\r\n' : '\n';
  const insert = (at: number, words: string) => text.slice(0, at) + words + text.slice(at);
  const list = document.get(field, true);
  if (list === undefined) return insert(end, `${line}${field}:${line}  - ${inlineYaml(item)}`);
  if (isScalar(list) && list.value === null)
    return insert(lineEnd(text, offset + (list.range?.[0] ?? 0)), `${line}  - ${inlineYaml(item)}`);
  if (!isSeq(list) || !list.range)
    throw new Refusal(`\`${field}\` of content/${file.path} is no list: npm run check says how it is written.`);
  if (list.items.some((each) => idOf(each) === idOf(item))) return text;
  const last = endOfLast(list);
  if (list.flow)
    return last === undefined
      ? insert(offset + list.range[0] + 1, inlineYaml(item))
      : insert(offset + last, `, ${inlineYaml(item)}`);
  // A block's range reaches to the next field.
  const whole = text.slice(0, offset + (last ?? list.range[1])).trimEnd().length;
  const first = offset + list.range[0];
  const indent = text.slice(text.lastIndexOf('\n', first - 1) + 1, first);
  return insert(lineEnd(text, whole), `${line}${indent}- ${inlineYaml(item)}`);
}

function idOf(item: unknown): unknown {
  if (isMap(item)) return item.get('id');
  if (isScalar(item)) return item.value;
  return typeof item === 'object' && item !== null && 'id' in item ? item.id : item;
}

function endOfLast({ items }: YAMLSeq): number | undefined {
  const last = items.at(-1);
  return isMap(last) || isScalar(last) ? last.range?.[1] : undefined;
}

function lineEnd(text: string, from: number): number {
  return from + text.slice(from).search(/\r?\n|$/);
}
