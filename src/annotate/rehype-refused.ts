import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Names the raw HTML that sanitising takes away, as messages `refused-html`, so that nothing is lost in silence:
 * elements that are not allowed, and on allowed ones handlers and styles.
 */
export default function rehypeRefused({ elements }: { elements: readonly string[] }) {
  const allowed = new Set(elements);
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', ({ tagName, properties, position }) => {
      const handlers = Object.keys(properties).filter((name) => /^on[A-Z]|^style$/.test(name));
      const refused = allowed.has(tagName) ? handlers.map((name) => name.toLowerCase()) : [`<${tagName}>`];
      for (const what of refused) {
        file.message(`A text cannot hold ${what}.`, { place: position, source: 'gloss', ruleId: 'refused-html' });
      }
    });
  };
}
