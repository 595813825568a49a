import { type Document, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../content-file.ts';

/** A single value of the frontmatter, with where it stands. */
export interface PlacedScalar {
  node: Scalar;
  path: Path;
  /** The key or the list that holds it, and what holds that. */
  parent: YAMLMap | YAMLSeq;
  /** Its number in the parent. */
  index: number;
  /** Absent in a list. */
  pair?: Pair;
  /** Whether it stands in { } or [ ]. */
  flow: boolean;
}

/** Every value of the frontmatter that is no list and no group of fields, in order. */
export function scalarsOf(document: Document): PlacedScalar[] {
  return within(document.contents, []);
}

function within(node: unknown, path: Path): PlacedScalar[] {
  if (isMap(node)) {
    return node.items.flatMap((pair, index) => {
      const at = [...path, keyOf(pair)];
      const context = { path: at, parent: node, index, pair, flow: node.flow === true };
      return isScalar(pair.value) ? [{ ...context, node: pair.value }] : within(pair.value, at);
    });
  }
  if (isSeq(node)) {
    return node.items.flatMap((item, index) => {
      const at = [...path, index];
      const context = { path: at, parent: node, index, flow: node.flow === true };
      return isScalar(item) ? [{ ...context, node: item }] : within(item, at);
    });
  }
  return [];
}

/** The key of a field as plain data has it. */
export function keyOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}
