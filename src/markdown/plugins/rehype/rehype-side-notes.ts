import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/** A source as it stands beside the text. */
export interface SideNote {
  /** Who published it. */
  publisher: string;
  /** What stands behind the publisher: ", 14 April 2023". */
  details: string;
  title: string;
  /** The language of the title, where it is not that of the text. */
  language?: string;
}

/**
 * Puts a note behind the first citation of a source, for the margin of a wide window. It repeats what stands in the list
 * "Sources", to which the number leads: so it is kept from screen readers, and has no link that a keyboard cannot reach.
 */
export default function rehypeSideNotes({ notes }: { notes: ReadonlyMap<string, SideNote> }) {
  return (tree: Root): void => {
    if (notes.size === 0) return;
    const noted = new Set<string>();
    visit(tree, 'element', (node, index, parent) => {
      // What scrolls by itself has no margin beside it.
      if (node.tagName === 'table') return SKIP;
      const link = node.tagName === 'sup' ? node.children[0] : undefined;
      if (link?.type !== 'element' || !parent || index === undefined) return undefined;
      const source = link.properties['dataSource'];
      const note = typeof source === 'string' && !noted.has(source) ? notes.get(source) : undefined;
      const number = link.children[0];
      if (!note || number?.type !== 'text') return undefined;
      noted.add(String(source));
      // Behind all numbers that stand side by side, so that these stay one run of text.
      let end = index + 1;
      while (isPartOfRun(parent.children[end])) end++;
      parent.children.splice(end, 0, aside(number.value, note));
      return undefined;
    });
  };
}

function isPartOfRun(node: Root['children'][number] | undefined): boolean {
  return node?.type === 'element' && (node.tagName === 'sup' || 'ariaHidden' in node.properties);
}

function aside(number: string, { publisher, details, title, language }: SideNote): Element {
  const heading = h('cite', { lang: language }, title);
  return h('span.side-note', { ariaHidden: 'true' }, [h('b', number), ` ${publisher}${details}: `, heading]);
}
