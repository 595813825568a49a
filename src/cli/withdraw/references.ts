import { type Document, isNode, isSeq, type Node, parseDocument, type YAMLSeq } from 'yaml';
import type { Path } from '../../library/read/content-file.ts';
import type { WITHDRAWABLE } from '../../model/tombstone.ts';
import { type Edit, frontmatterOf, type MigratedFile } from '../migrate/frontmatter-edits.ts';
import { placesOf } from '../references/find-ids.ts';

type Was = (typeof WITHDRAWABLE)[number];

/** A place that names what is withdrawn: what takes it out, or nothing where an editor has to. */
export interface Reference {
  /** The place in the file, in UTF-16 units. */
  at: number;
  /** The field, or `text`. */
  field: string;
  edit?: Edit;
}

/** The lists whose items go with it: ids, and maps that name it by a key. */
const LISTS: Record<Was, { ids: readonly string[]; maps: Readonly<Record<string, string>> }> = {
  articles: { ids: [], maps: {} },
  claims: { ids: ['claims'], maps: { answers: 'claim', evidence: 'claim' } },
  entities: { ids: ['entities', 'about'], maps: { entities: 'id', relations: 'entity', changes: 'entity' } },
};

/** Every place of a file that names what is withdrawn by its id, in the order of the file. */
export function referencesIn(file: MigratedFile, was: Was, id: string): Reference[] {
  const front = frontmatterOf(file);
  const document = front?.document ?? parseDocument(file.text);
  const places = placesOf(file, { in: was, id });
  // A link names it twice where it leads to its place in its own page.
  const each = places.filter(({ mark }, index) => !mark || mark.from !== places[index - 1]?.mark?.from);
  return each.map(({ from: at, field, mark }): Reference => {
    if (mark) {
      const { from, to, words } = mark;
      return {
        at: from,
        field: 'text',
        ...(words && { edit: { from, to, text: file.text.slice(words.from, words.to) } }),
      };
    }
    const path = field?.path ?? [];
    const { list, item, isItem, listField } = around(document, path);
    const name = String(path.findLast((step) => typeof step === 'string'));
    const { ids, maps } = LISTS[was];
    const goes = list && listField !== undefined && (isItem ? ids.includes(listField) : maps[listField] === name);
    if (!goes) return { at, field: name };
    return { at, field: listField, edit: withoutItem(file.text, front?.offset ?? 0, list, item as Node) };
  });
}

/** The nearest list that a value is an item of, or a field of an item of: what lies deeper is something else's. */
function around(
  document: Document,
  path: Path,
): { list?: YAMLSeq | undefined; item?: unknown; isItem?: boolean; listField?: string } {
  const index = path.findLastIndex((step) => typeof step === 'number');
  if (index < 0 || path.length - index > 2) return {};
  const list = document.getIn(path.slice(0, index), true);
  const listField = String(path.slice(0, index).findLast((step) => typeof step === 'string'));
  const isItem = path.length - index === 1;
  return {
    list: isSeq(list) ? list : undefined,
    isItem,
    item: document.getIn(path.slice(0, index + 1), true),
    listField,
  };
}

/** The edit that takes an item out of its list, with the line on which it stands alone. */
export function withoutItem(text: string, offset: number, list: YAMLSeq, item: Node): Edit {
  const [start = 0, end = 0] = (item.range ?? []).map((place) => offset + place);
  const [from = 0, to = 0] = (list.range ?? []).map((place) => offset + place);
  if (list.items.length === 1) return { from, to: trimmed(text, to), text: '[]' };
  if (list.flow) {
    const index = list.items.indexOf(item);
    const next = list.items[index + 1];
    if (isNode(next) && next.range) return { from: start, to: offset + next.range[0], text: '' };
    const before = list.items[index - 1];
    return { from: offset + (isNode(before) ? (before.range?.[1] ?? 0) : 0), to: end, text: '' };
  }
  const line = text.lastIndexOf('\n', start) + 1;
  const last = text.indexOf('\n', trimmed(text, end) - 1);
  return { from: line, to: last < 0 ? text.length : last + 1, text: '' };
}

/** A block's range reaches to the next key. */
function trimmed(text: string, to: number): number {
  return text.slice(0, to).trimEnd().length;
}
