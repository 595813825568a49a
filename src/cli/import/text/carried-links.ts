import type { Root } from 'hast';
import type { CarryContext } from './carry-context.ts';
import { attribute, mapTree } from './map-tree.ts';
import { type Carrying, note, uncarried } from './uncarried.ts';

/**
 * Makes the links of a text lead to where their targets are now. The words of one that leads nowhere here stay, with a comment that says
 * where it led.
 *
 * @param anchors the ids of the text's own headings
 * @returns the ids of the articles to which it links
 */
export function carryLinks(
  tree: Root,
  carrying: Carrying,
  { linkTo }: CarryContext,
  anchors: ReadonlySet<string>,
): ReadonlySet<string> {
  const linked = new Set<string>();
  mapTree(tree, (node) => {
    if (node.type !== 'element' || node.tagName !== 'a') return undefined;
    const href = attribute(node, 'href')?.trim();
    // The place of an anchor, to which nothing leads: headings have their own.
    if (href === undefined || href === '') return node.children;
    const target = linkTo(href);
    if ('anchor' in target) {
      if (anchors.has(target.anchor)) return [{ ...node, properties: { href: `#${target.anchor}` } }];
      // A bare `#` leads nowhere: scripts use it.
      if (target.anchor === '') return node.children;
      note(carrying, node, `a link to a place of the text that has no heading, #${target.anchor}, is left out`);
      return node.children;
    }
    if ('lost' in target) {
      note(carrying, node, `a link leads nowhere here: ${target.lost}`);
      return [...node.children, uncarried(`link to ${href}`)];
    }
    if (target.article !== undefined) linked.add(target.article);
    if (target.without !== undefined) note(carrying, node, `a link leads to the page alone, without ${target.without}`);
    const title = attribute(node, 'title');
    return [{ ...node, properties: { href: target.href, ...(title && { title }) } }];
  });
  return linked;
}
