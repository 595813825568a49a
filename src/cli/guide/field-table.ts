import type { z } from 'zod';
import { valueWords } from './value-words.ts';
import { type Field, fieldOf, groupIn, isGone } from './zod-parts.ts';

/** A field with its name, which says too in which group of fields it stands: “titles › text”. */
export type NamedField = Field & { name: string; path: readonly string[] };

/**
 * The fields of a group, those of the groups in it behind the field that holds them.
 *
 * @param hasOwnTable whether a group has a table of its own: its fields are then left out
 */
export function fieldsOf(
  { shape }: z.ZodObject,
  hasOwnTable: (group: z.ZodObject) => boolean,
  within: readonly string[] = [],
): NamedField[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const field = { ...fieldOf(schema), name, path: [...within, name] };
    if (isGone(field)) return [];
    const group = groupIn(schema);
    return [field, ...(group && !hasOwnTable(group) ? fieldsOf(group, hasOwnTable, field.path) : [])];
  });
}

/**
 * A group of fields as a table in Markdown: each field, whether it is needed, what it is and what it holds.
 *
 * @param place where the guide has the table of another group, as a link; nothing where it has none
 */
export function fieldTable(group: z.ZodObject, place: (group: z.ZodObject) => string | undefined): string {
  const rows = fieldsOf(group, (other) => place(other) !== undefined).map((field) => [
    field.path.map((name) => `\`${name}\``).join(' › '),
    field.needed ? 'yes' : '',
    field.description ?? '',
    valueWords(field, place),
  ]);
  return table(['Field', 'Needed', 'What it is', 'What you write'], rows);
}

/** A table in Markdown. Bars in cells are escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n').replaceAll(/\| +(?=\|)/g, '| ');
}
