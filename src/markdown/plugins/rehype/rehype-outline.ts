import type { Root } from 'hast';
import { headingRank } from 'hast-util-heading-rank';
import { toString as textOf } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { eachNode } from '../../each-node.ts';

/** A heading of the text, for the table of contents and for links to it. */
export interface Heading {
  depth: number;
  id: string;
  text: string;
  line: number;
  column: number;
}

declare module 'vfile' {
  interface DataMap {
    headings: Heading[];
    /** Every id in the text: of headings, mentions, citations and raw HTML. */
    ids: string[];
  }
}

/** Leaves the headings, with their ids, and all ids of the text in `file.data`. */
export default function rehypeOutline() {
  return (tree: Root, file: VFile): void => {
    const headings: Heading[] = [];
    const ids: string[] = [];
    eachNode(tree, 'element', (node) => {
      const { id } = node.properties;
      if (typeof id !== 'string') return;
      ids.push(id);
      const depth = headingRank(node);
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      if (depth) headings.push({ depth, id, text: textOf(node), line, column });
    });
    file.data.headings = headings;
    file.data.ids = ids;
  };
}
