import { type Document, parse } from 'yaml';
import type { z } from 'zod';
import type { ContentFile } from '../content-file.ts';
import type { ChangedValue } from '../yaml/changed-values.ts';
import { scalarsOf } from '../yaml/scalars.ts';
import { type Fields, takes, valueIn } from './fields.ts';
import { isRecord } from './is-record.ts';
import { schemaKeys } from './schema-keys.ts';

/** Fields that have become a part of the value above them, since their lines are indented: they are no fields. */
export function swallowedFields(text: string, document: Document, fields: Fields, schema: z.ZodType): ChangedValue[] {
  return scalarsOf(document).flatMap(({ node, path, pair, flow }): ChangedValue[] => {
    const source = node.range && text.slice(node.range[0], node.range[1]);
    if (!pair || flow || !source?.trimEnd().includes('\n')) return [];
    const around = path.slice(0, -1);
    const holder = valueIn(fields, around);
    const known = schemaKeys(schema, around).filter((key) => isRecord(holder) && !(key in holder));
    const by = String(path.at(-1));
    return [...source.matchAll(/^[ \t]+([A-Za-z]+):[ \t]+(\S.*)$/gm)].flatMap(({ 1: key = '', 2: rest = '', index }) =>
      known.includes(key) && takes(schema, fields, [...around, key], plain(rest))
        ? [
            {
              values: { case: 'swallowed', key, by },
              offset: (node.range?.[0] ?? 0) + index + source.slice(index).search(/\S/),
              meant: [{ path: [...around, key], value: plain(rest) }],
            },
          ]
        : [],
    );
  });
}

/** Fields below the frontmatter, where a line of hyphens has ended it too early. */
export function fieldsBelow(
  file: ContentFile,
  fields: Fields,
  schema: z.ZodType,
): { key: string; line: number; meant: Fields }[] {
  if (!file.frontmatter) return [];
  const { lastLine } = file.frontmatter;
  const below = String(file.vfile).split('\n').slice(lastLine);
  const fence = below.findIndex((line) => /^---\s*$/.test(line));
  const rows = below.slice(0, Math.max(fence, 0));
  const first = rows.findIndex((row) => row.trim() !== '');
  const key = /^([A-Za-z]+):(?:\s|$)/.exec(rows[first] ?? '')?.[1];
  const isYaml = rows.every((row) => /^(?:\s*|[A-Za-z]+:(?:\s.*)?|\s+\S.*|- .*)$/.test(row));
  if (key === undefined || !isYaml || !schemaKeys(schema, []).includes(key)) return [];
  const meant = plain(rows.join('\n'));
  return [{ key, line: lastLine + first + 1, meant: isRecord(meant) ? { ...meant, ...fields } : {} }];
}

function plain(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch {
    return yaml;
  }
}
