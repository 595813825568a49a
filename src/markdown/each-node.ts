import type { Nodes as HastNodes } from 'hast';
import type { Nodes as MdastNodes } from 'mdast';

type Nodes<Tree> = Tree extends MdastNodes ? MdastNodes : HastNodes;

/**
 * Looks at every node of one type in a tree, a parent before what it holds, in order. `unist-util-visit` stands where nodes are
 * taken out or put in: it names a function after each node that it comes to, for debugging, which was a seventh of a check.
 */
export function eachNode<Tree extends HastNodes | MdastNodes, Type extends Nodes<Tree>['type']>(
  tree: Tree,
  type: Type,
  look: (node: Extract<Nodes<Tree>, { type: Type }>) => void,
): void {
  const enter = (node: HastNodes | MdastNodes): void => {
    if (node.type === type) look(node as Extract<Nodes<Tree>, { type: Type }>);
    if ('children' in node) for (const child of node.children) enter(child);
  };
  enter(tree);
}
