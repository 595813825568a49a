import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { eachNode } from '../../each-node.ts';
import { addFinding } from '../../text-finding.ts';

/** Refuses a first-level heading, which is the page's title, and a level left out, as findings `heading-level`. */
export default function remarkHeadings() {
  return (tree: Root, file: VFile): void => {
    let depth = 1;
    eachNode(tree, 'heading', (node) => {
      if (node.depth === 1 || node.depth > depth + 1) {
        addFinding(file, 'heading-level', { depth: node.depth, deepest: Math.min(depth + 1, 6) }, node.position);
      }
      depth = Math.max(node.depth, 2);
    });
  };
}
