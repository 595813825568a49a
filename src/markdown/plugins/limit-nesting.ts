import type { Nodes as HastNodes } from 'hast';
import type { Nodes as MdastNodes } from 'mdast';
import type { VFile } from 'vfile';
import { DEEPEST } from '../limits.ts';
import { addFinding } from '../text-finding.ts';

/**
 * Refuses a text, mdast or hast, that nests deeper than anything meant for a reader, as a finding `deep-nesting`, and
 * cuts it there: what follows walks trees by recursion. Walks without it.
 */
function refuseDeep(tree: MdastNodes | HastNodes, file: VFile): void {
  const left: [node: MdastNodes | HastNodes, depth: number][] = [[tree, 0]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [node, depth] = next;
    if (!('children' in node)) continue;
    if (depth < DEEPEST) {
      for (const child of node.children) left.push([child, depth + 1]);
    } else if (node.children.length > 0) {
      refuse(file, node);
      node.children = [];
    }
  }
}

export const remarkDeep = () => refuseDeep;
export const rehypeDeep = () => refuseDeep;

/** What refuses a text so deep that it ended in a stack overflow before its tree was there. */
export function refuseOverflow(error: unknown, file: VFile): void {
  if (!(error instanceof RangeError)) throw error;
  refuse(file);
}

function refuse(file: VFile, node?: MdastNodes | HastNodes): void {
  if (file.data.findings?.some(({ rule }) => rule === 'deep-nesting')) return;
  addFinding(file, 'deep-nesting', { deepest: DEEPEST }, node?.position);
}
