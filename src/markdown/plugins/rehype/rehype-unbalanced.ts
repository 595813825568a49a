import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { htmlFaults } from '../../html/html-balance.ts';
import { htmlPlaces } from '../../html/raw-html.ts';
import { sourceOf } from '../../source-text.ts';
import { addFinding } from '../../text-finding.ts';

/**
 * Names raw HTML that is not closed where it was opened, or that browsers would move, as findings `unbalanced-html`.
 * Raw HTML is still apart from what Markdown made, so that each can be seen to end before the other.
 */
export default function rehypeUnbalanced() {
  return (tree: Root, file: VFile): void => {
    const { text, pointAt } = sourceOf(file);
    for (const { fault, node, start } of htmlFaults(tree)) {
      const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
      const offset = node.type === 'raw' ? htmlPlaces(node.value, text, from, to)(start) : from;
      addFinding(file, 'unbalanced-html', fault, pointAt(offset));
    }
  };
}
