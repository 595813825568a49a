import type { Root } from 'hast';
import { headingRank } from 'hast-util-heading-rank';
import type { VFile } from 'vfile';
import { eachNode } from '../../each-node.ts';

declare module 'vfile' {
  interface DataMap {
    /** Of a translation, the ids of its original's headings, in order. */
    headingIds?: readonly string[] | undefined;
  }
}

/** Gives the headings of a translation the ids that those of its original have, so that addresses of parts are the same in each language. */
export default function rehypeOriginalIds() {
  return (tree: Root, file: VFile): void => {
    const ids = file.data.headingIds;
    if (!ids) return;
    const headings: { properties: Record<string, unknown> }[] = [];
    eachNode(tree, 'element', (node) => {
      if (headingRank(node)) headings.push(node);
    });
    if (headings.length !== ids.length) return;
    headings.forEach((heading, index) => {
      heading.properties['id'] = ids[index];
    });
  };
}
