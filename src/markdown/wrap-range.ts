import type { Emphasis, Link, Nodes, Parents, PhrasingContent } from 'mdast';
import type { MentionText } from './mention-text.ts';

/** What is put around a range, without what it holds: a link, or emphasis that becomes another element. */
export type Wrapper = Omit<Link, 'children'> | Omit<Emphasis, 'children'>;

/**
 * Puts a link, or emphasis, around a plain-text range of a block. What the range shares with emphasis is cut at its ends, so that
 * all of it stands in one. Work from the last range of a block to the first: those before it keep their places.
 */
export function wrapRange(block: MentionText, from: number, to: number, wrapper: Wrapper): void {
  let parent: Parents = block.node;
  for (;;) {
    const [only, other] = overlapping(block, parent, from, to);
    if (only === undefined || other !== undefined || !('children' in only)) break;
    parent = only;
  }
  splitAt(block, parent, to);
  splitAt(block, parent, from);
  const wrapped = overlapping(block, parent, from, to);
  const first = parent.children.indexOf(wrapped[0] as never);
  const last = parent.children.indexOf(wrapped.at(-1) as never);
  if (first < 0) return;
  const children = parent.children.slice(first, last + 1) as PhrasingContent[];
  const node = { ...wrapper, children } as Link | Emphasis;
  block.ranges.set(node, [from, to]);
  parent.children.splice(first, last - first + 1, node as never);
}

function overlapping({ ranges }: MentionText, parent: Parents, from: number, to: number): Nodes[] {
  return parent.children.filter((child) => {
    const [start, end] = ranges.get(child) ?? [0, 0];
    return start < to && end > from;
  });
}

/** Makes a boundary between two children at a place of the plain text, splitting text and emphasis that span it. */
function splitAt(block: MentionText, parent: Parents, at: number): void {
  for (const [index, child] of parent.children.entries()) {
    const [start, end] = block.ranges.get(child) ?? [0, 0];
    if (!(start < at && at < end)) continue;
    const right = cut(block, child, start, at);
    if (!right) return;
    block.ranges.set(child, [start, at]);
    block.ranges.set(right, [at, end]);
    parent.children.splice(index + 1, 0, right as never);
    return;
  }
}

/** Leaves the left part in the node and returns the right part; nothing where the node cannot be divided. */
function cut(block: MentionText, node: Nodes, start: number, at: number): Nodes | undefined {
  if (node.type === 'text') {
    const right = { ...node, value: node.value.slice(at - start) };
    node.value = node.value.slice(0, at - start);
    return placeRight(block, node, right, at);
  }
  if (!('children' in node)) return undefined;
  splitAt(block, node, at);
  const children = node.children as Nodes[];
  const index = children.findIndex((child) => (block.ranges.get(child)?.[0] ?? 0) >= at);
  const right = { ...node, children: children.splice(index < 0 ? children.length : index) } as Nodes;
  return placeRight(block, node, right, at);
}

function placeRight(block: MentionText, left: Nodes, right: Nodes, at: number): Nodes {
  const { position } = left;
  if (position) {
    const offset = block.starts[at] ?? position.end.offset ?? 0;
    right.position = { start: { ...block.pointAt(offset) }, end: position.end };
    left.position = { start: position.start, end: right.position.start };
  }
  return right;
}
