import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Movable } from './movable.ts';

/** What two entries that are to be one have apart. */
export interface Differences {
  /** Fields that the kept one lacks and takes over. */
  fields: Pair[];
  /** Items that come to a list of it. */
  items: { to: YAMLSeq; item: Node }[];
  /** What an editor has to decide on: a field, or an item of one. */
  open: { field: string; node: Node }[];
}

/** What of an entry is told apart from what it says: its ids, and why it matters in the article that defines it. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['formerly', 'id', 'note']);

/** Compares an entry with the one of which it becomes a part, field by field. What both have in the same way is in neither list. */
export function differences(dropped: YAMLMap, kept: YAMLMap, { lists, fields }: Movable): Differences {
  const found: Differences = { fields: [], items: [], open: [] };
  for (const pair of dropped.items) {
    const field = String(isScalar(pair.key) ? pair.key.value : '');
    const { value } = pair;
    if (!isNode(value) || NOT_COMPARED.has(field)) continue;
    const own = kept.get(field, true);
    const keys = Object.hasOwn(lists, field) ? lists[field] : undefined;
    if (own === undefined) {
      if (keys || fields.includes(field)) found.fields.push(pair);
      else found.open.push({ field, node: value });
    } else if (keys && isSeq(value) && isSeq(own)) compareItems(value, own, { field, keys }, found);
    else if (!isSame(value, own)) found.open.push({ field, node: value });
  }
  return found;
}

function compareItems(
  list: YAMLSeq,
  own: YAMLSeq,
  { field, keys }: { field: string; keys: readonly string[] },
  found: Differences,
): void {
  for (const item of list.items.filter(isNode)) {
    if (own.items.some((other) => isSame(item, other))) continue;
    const rival = isMap(item) && own.items.some((other) => isMap(other) && agree(item, other, keys));
    if (rival) found.open.push({ field, node: item });
    else found.items.push({ to: own, item });
  }
}

function agree(one: YAMLMap, other: YAMLMap, keys: readonly string[]): boolean {
  return keys.every((key) => isSame(one.get(key, true), other.get(key, true)));
}

function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(dataOf(one), dataOf(other));
}

function dataOf(node: unknown): unknown {
  return isNode(node) ? node.toJSON() : node;
}
