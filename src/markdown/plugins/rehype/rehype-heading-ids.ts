import type { Root } from 'hast';
import { headingRank } from 'hast-util-heading-rank';
import { eachNode } from '../../each-node.ts';

/** What the id of a heading begins with whose words leave no letter: an id of none leads nowhere. */
const WORDLESS = 'section';

/**
 * Mends the ids that `rehype-slug` gave the headings: one without a letter begins with `section` (`## 2023` has
 * `section-2023`), and no two elements of the text have the same.
 */
export default function rehypeHeadingIds() {
  return (tree: Root): void => {
    const taken = new Set<unknown>();
    eachNode(tree, 'element', (node) => {
      if (!headingRank(node)) taken.add(node.properties['id']);
    });
    eachNode(tree, 'element', (node) => {
      if (!headingRank(node)) return;
      const words = withLetter(String(node.properties['id'] ?? ''));
      let id = words;
      for (let count = 1; taken.has(id); count++) id = `${words}-${count}`;
      taken.add(id);
      node.properties['id'] = id;
    });
  };
}

function withLetter(id: string): string {
  return /\p{L}/u.test(id) ? id : [WORDLESS, ...(id.match(/[^-]+/g) ?? [])].join('-');
}
