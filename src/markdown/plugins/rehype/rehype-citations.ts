import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Makes the numbers of sources that stand side by side one group, with a space between them, so that they are apart wherever
 * the text is read: "[1] [7]". A translation leaves them alone.
 */
export default function rehypeCitations() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (!isCitation(node) || !parent || index === undefined) return;
      node.properties['translate'] = 'no';
      let next = parent.children[index + 1];
      while (next && isCitation(next)) {
        node.children.push({ type: 'text', value: ' ' }, ...next.children);
        parent.children.splice(index + 1, 1);
        next = parent.children[index + 1];
      }
    });
  };
}

/** Whether a node is a number of a source, or a group of them. */
function isCitation(node: Root['children'][number]): node is Element {
  return node.type === 'element' && node.tagName === 'sup' && String(node.properties['className']) === 'citation';
}
