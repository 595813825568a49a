import { isMap, isNode, isPair, isScalar, isSeq, type Node, parseDocument, visit, type YAMLSeq } from 'yaml';
import type { WITHDRAWABLE } from '../../model/tombstone.ts';
import { type Edit, frontmatterOf, type MigratedFile } from '../migrate/frontmatter-edits.ts';

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

/** Fields in which such an id is that of something else. */
const OTHERS: Record<Was, RegExp> = {
  articles: /./,
  claims: /^(?!claims?$)/,
  entities: /^(?:claims?|sources|topics|authors|reviewer|formerly|numbers?|kind|type|act|relation|id|key)$/,
};

/** Every place of a file that names what is withdrawn by its id, in the order of the file. */
export function referencesIn(file: MigratedFile, was: Was, id: string): Reference[] {
  const front = frontmatterOf(file);
  const isYaml = /\.ya?ml$/.test(file.path);
  const document = front?.document ?? (isYaml ? parseDocument(file.text) : undefined);
  const found: Reference[] = [];
  const offset = front?.offset ?? 0;
  if (document) {
    visit(document, {
      Scalar(key, scalar, ancestors) {
        if (scalar.value !== id || key === 'key' || !scalar.range) return;
        const at = offset + scalar.range[0];
        const { field, item, list, listField } = around(ancestors, scalar);
        const { ids, maps } = LISTS[was];
        const goes =
          list && listField !== undefined && (item === scalar ? ids.includes(listField) : maps[listField] === field);
        if (goes) found.push({ at, field: listField, edit: withoutItem(file.text, offset, list, item) });
        else if (!OTHERS[was].test(field)) found.push({ at, field });
      },
    });
  }
  return [...found, ...inText(file, isYaml ? file.text.length : (front?.end ?? 0), was, id)].sort(
    (a, b) => a.at - b.at,
  );
}

/** The field of a value, and the nearest list that it is an item of, or in an item of. */
function around(ancestors: readonly unknown[], scalar: Node) {
  const pairs = ancestors.filter(isPair);
  const nameOf = (pair: (typeof pairs)[number] | undefined) => (isScalar(pair?.key) ? String(pair.key.value) : '');
  const index = ancestors.findLastIndex(isSeq);
  const list = ancestors[index] as YAMLSeq | undefined;
  const item = ancestors[index + 1] ?? scalar;
  // Only a field of the item itself: what lies deeper is something else's.
  const direct = item === scalar || (isMap(item) && ancestors.length === index + 3);
  const of = ancestors.slice(0, Math.max(index, 0)).findLast(isPair);
  return {
    field: nameOf(pairs.at(-1)),
    item: item as Node,
    list: direct ? list : undefined,
    listField: nameOf(of),
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

/** The marks and links of a text that lead to it; their words stay. */
function inText({ text }: MigratedFile, from: number, was: Was, id: string): Reference[] {
  const mark = { articles: '', claims: `|claim:${id}`, entities: `|entity:${id}` }[was];
  const link = new RegExp(
    `\\[([^\\[\\]]*(?:\\[[^\\[\\]]*\\][^\\[\\]]*)*)\\]\\((?:/${was}/${id}(?:/[^()\\s]*|\\.[a-z]+)?${mark})\\)`,
    'g',
  );
  return [...text.slice(from).matchAll(link)].map(({ 0: whole, 1: words = '', index }) => {
    const at = from + index;
    return { at, field: 'text', edit: { from: at, to: at + whole.length, text: words } };
  });
}
