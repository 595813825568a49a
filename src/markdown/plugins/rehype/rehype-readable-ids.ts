import type { Root } from 'hast';
import { h } from 'hastscript';
import { eachNode } from '../../each-node.ts';

/** As `REGEXPS.shareElements` of Mozilla's Readability 0.6. */
const SHARE = /(\b|_)(share|sharedaddy)(\b|_)/i;

/**
 * Moves an id with the word "share" from its element to an empty one in it. Reader views that are made with Readability take
 * an element with such an id for buttons that share a page, and drop it with its words: a heading, a paragraph on a share price.
 */
export default function rehypeReadableIds() {
  return (tree: Root): void => {
    eachNode(tree, 'element', (node) => {
      const { id } = node.properties;
      // One that holds nothing has nothing to lose.
      if (typeof id !== 'string' || !SHARE.test(id) || node.children.length === 0) return;
      delete node.properties['id'];
      node.children.unshift(h('span', { id }));
    });
  };
}
