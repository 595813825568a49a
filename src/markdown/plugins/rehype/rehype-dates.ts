import type { Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** Puts behind the words that `remark-dates` marked the date they mean, for everybody to read. */
export default function rehypeDates() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      const gloss = node.properties['dataGloss'];
      if (typeof gloss !== 'string' || !parent || index === undefined) return;
      delete node.properties['dataGloss'];
      parent.children.splice(index + 1, 0, h('span.date-gloss', `[${gloss}]`));
    });
  };
}
