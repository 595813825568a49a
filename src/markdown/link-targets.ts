import type { Link, LinkReference, Root } from 'mdast';
import { eachNode } from './each-node.ts';

/** Tells of a link where it leads, also where the address stands in a definition. */
export function linkTargets(tree: Root): (link: Link | LinkReference) => string {
  const definitions = new Map<string, string>();
  eachNode(tree, 'definition', ({ identifier, url }) => {
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  });
  return (link) => (link.type === 'link' ? link.url : (definitions.get(link.identifier) ?? ''));
}
