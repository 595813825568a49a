import type { Element, Root } from 'hast';
import type { State } from 'mdast-util-to-hast';
import { SKIP, visit } from 'unist-util-visit';
import type { HtmlBlock, HtmlText } from './remark-html-text.ts';

/** What a block of raw HTML stands in on its way, so that no line breaks come between its parts. */
const BLOCK = 'html-block';

/** How the nodes of `remark-html-text` become hast. */
export const htmlHandlers = {
  htmlBlock: (state: State, node: HtmlBlock): Element => ({
    type: 'element',
    tagName: BLOCK,
    properties: {},
    children: state.all(node),
  }),
  htmlText: (state: State, node: HtmlText) => state.all(node),
};

/** Puts the parts of a block of raw HTML where the block stands. To be used at once, while raw HTML is still raw. */
export default function rehypeHtmlBlocks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== BLOCK || !parent || index === undefined) return undefined;
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index + node.children.length];
    });
  };
}
