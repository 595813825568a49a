import { isMap, isNode, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { applyEdits, type Edit, fieldsOf, frontmatterOf } from '../migrate/frontmatter-edits.ts';
import { declaredIn } from './declared.ts';
import type { Refused } from './read-raw-text.ts';
import type { TextLanguage } from './text-language.ts';

/**
 * The text with these ids in the `entities` of its frontmatter, behind those that are there; a text without frontmatter gets one,
 * as a draft, in which what nobody knows yet is a comment. All else stays, character by character.
 */
export function putEntities(
  path: string,
  text: string,
  ids: readonly string[],
  language: TextLanguage,
): { text: string } | Refused {
  const front = frontmatterOf({ path, text });
  const changed = front ? withIds(text, front, ids) : withDraft(text, ids, language);
  if (changed !== undefined && hasAll(path, changed, ids)) return { text: changed };
  return {
    refused: `${path}: its “entities” are not a plain list, so that nothing is put there. Put these in by hand: ${ids.join(', ')}.`,
  };
}

type Front = NonNullable<ReturnType<typeof frontmatterOf>>;

function withIds(text: string, { document, offset, end }: Front, ids: readonly string[]): string | undefined {
  if (ids.length === 0) return text;
  const line = text.includes('\r\n') ? '\r\n' : '\n';
  const items = (indent: string) => ids.map((id) => `${line}${indent}- ${id}`).join('');
  const field = fieldsOf(document, 'entities').find(({ path }) => path.length === 1);
  const insert = (at: number, by: string): string => applyEdits(text, [{ from: at, to: at, text: by } satisfies Edit]);
  if (!field) {
    if (document.has('entities')) return undefined;
    return insert(end, `${line}entities:${items('  ')}`);
  }
  const { value, colon } = field;
  if (isScalar(value) && value.value === null) return insert(offset + colon, items('  '));
  if (!isSeq(value) || !value.range) return undefined;
  const last = value.items.at(-1);
  if (value.flow) {
    const close = offset + value.range[1] - 1;
    if (last === undefined) return insert(close, ids.join(', '));
    return insert(offset + (isNode(last) ? endOf(last) : 0), `, ${ids.join(', ')}`);
  }
  if (!isNode(last)) return undefined;
  const dash = offset + value.range[0];
  const indent = text.slice(text.lastIndexOf('\n', dash - 1) + 1, dash);
  const behind = lineEnd(text, offset + endOf(last));
  return /^[ \t]*$/.test(indent) ? insert(behind, items(indent)) : undefined;
}

/** The end of what is written of a node, without the comments and empty lines behind it. */
function endOf(node: Node): number {
  if (isMap(node) && !node.flow) {
    const pair = node.items.at(-1);
    const part = isPair(pair) ? (isNode(pair.value) && pair.value.range ? pair.value : pair.key) : undefined;
    return isNode(part) ? endOf(part) : (node.range?.[1] ?? 0);
  }
  const last = isSeq(node) && !node.flow ? node.items.at(-1) : undefined;
  return isNode(last) ? endOf(last) : (node.range?.[1] ?? 0);
}

/** The end of the line on which something ends; a block of text ends with its own line break. */
function lineEnd(text: string, at: number): number {
  const from = text.slice(0, at).trimEnd().length;
  return from + text.slice(from).search(/\r?\n|$/);
}

function withDraft(text: string, ids: readonly string[], { tag, from }: TextLanguage): string {
  const line = text.includes('\r\n') ? '\r\n' : '\n';
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const fields = [
    '---',
    '# title: the headline',
    '# summary: what the text says, in one sentence',
    '# kind: report, background or analysis',
    `language: ${tag}${from === 'guess' ? ' # guessed from the text' : ''}`,
    '# published: the day on which it is published',
    '# authors: [the id of an author]',
    'draft: true',
    ...(ids.length === 0 ? [] : ['entities:', ...ids.map((id) => `  - ${id}`)]),
    '---',
    '',
    '',
  ];
  return mark + fields.join(line) + text.slice(mark.length).replace(/^(?:[ \t]*\r?\n)+/, '');
}

/** Whether the edit did what it was to do. */
function hasAll(path: string, text: string, ids: readonly string[]): boolean {
  const front = frontmatterOf({ path, text });
  if (!front) return false;
  const fields: unknown = parseDocument(front.document.toString()).toJS();
  if (typeof fields !== 'object' || fields === null) return false;
  const declared = declaredIn(fields as Record<string, unknown>).ids;
  return ids.every((id) => declared.has(id));
}
