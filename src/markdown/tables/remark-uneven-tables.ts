import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { eachNode } from '../each-node.ts';
import { addFinding } from '../text-finding.ts';

/**
 * Names rows that have more cells than the first row of their table, as findings `uneven-table`: what stands in those is
 * dropped (GFM 4.10). Fewer are filled up, and lose nothing.
 */
export default function remarkUnevenTables() {
  return (tree: Root, file: VFile): void => {
    eachNode(tree, 'table', ({ children: [head, ...rows] }) => {
      const columns = head?.children.length ?? 0;
      for (const { children } of rows) {
        const cell = children[columns];
        if (cell) addFinding(file, 'uneven-table', { columns, cells: children.length }, cell.position);
      }
    });
  };
}
