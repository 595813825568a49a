import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Refuses a first-level heading, which is the page's title, and a level left out, as messages `heading-level`. */
export default function remarkHeadings() {
  return (tree: Root, file: VFile): void => {
    let depth = 1;
    visit(tree, 'heading', (node) => {
      if (node.depth === 1 || node.depth > depth + 1) {
        const marks = '#'.repeat(Math.min(depth + 1, 6));
        file.message(
          node.depth === 1 ? 'A first-level heading stands in the text.' : `A level is left out before this heading.`,
          { place: node.position, source: 'gloss', ruleId: 'heading-level', note: `Begin it with ${marks}.` } as never,
        );
      }
      depth = Math.max(node.depth, 2);
    });
  };
}
