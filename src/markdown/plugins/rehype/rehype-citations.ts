import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { type NumberedSource, sourceLabel } from '../../../site/source-label.ts';

/**
 * Makes the numbers of sources that stand side by side one link, with a space between them, so that they are apart wherever
 * the text is read: "[1] [7]". It leads to the entry of the first; the other numbers keep the ids to which their entries lead back. A translation leaves them alone.
 */
export default function rehypeCitations() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (!isCitation(node) || !parent || index === undefined) return;
      node.properties['translate'] = 'no';
      const links = linksOf(node);
      for (let place = index + 1; ; ) {
        const next = parent.children[place];
        if (next && isCitation(next)) {
          links.push(...linksOf(next));
          parent.children.splice(index + 1, place - index);
          place = index + 1;
        } else if (next?.type === 'text' && next.value.trim() === '') place++;
        else break;
      }
      if (links.length > 1) node.children = [oneLink(links)];
    });
  };
}

/** A link that holds the numbers of several. */
function oneLink(links: readonly Element[]): Element {
  const [first, ...others] = links;
  const numbers = others.flatMap(({ properties: { id, dataSource }, children }): ElementContent[] => [
    { type: 'text', value: ' ' },
    h('span', { id, dataSource }, children),
  ]);
  const properties = {
    ...first?.properties,
    ariaLabel: sourceLabel(links.map(numbered)),
  };
  return { type: 'element', tagName: 'a', properties, children: [...(first?.children ?? []), ...numbers] };
}

/** What the text of a link says: "[3 retracted]". */
function numbered(link: Element): NumberedSource {
  const [, number, state] = /^\[(\d+)(?: (.+))?\]$/.exec(textOf(link)) ?? [];
  return { number: Number(number), state };
}

function linksOf({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}

/** Whether a node is a number of a source, or a group of them. */
function isCitation(node: Root['children'][number]): node is Element {
  return node.type === 'element' && node.tagName === 'sup' && String(node.properties['className']) === 'citation';
}
