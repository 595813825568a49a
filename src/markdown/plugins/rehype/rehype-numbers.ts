import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { NumberMark } from '../remark/remark-numbers.ts';

/** How a number that a text gives is explained where it stands. */
export interface NumberLabel {
  /** A few words: the day of which it is true, or what it has become since. */
  word: string;
  /** All that is known of it, beginning with these words: what is counted, by whom, when. */
  label: string;
  /** The address of its entry among the numbers of the page. */
  href: string;
}

/**
 * Puts behind the words of `remark-numbers` a link to the number's entry, with the day of which it is true. Words that a name
 * cut in two have it behind their last part.
 *
 * @param labelOf how a mark is explained; none, where the page has no entry to lead to
 */
export default function rehypeNumbers({ labelOf }: { labelOf: (mark: NumberMark) => NumberLabel | undefined }) {
  return (tree: Root, file: VFile): void => {
    const places = new Map<string, Element>();
    visit(tree, 'element', (element) => {
      const anchor = element.properties['dataNumber'];
      if (typeof anchor !== 'string') return;
      delete element.properties['dataNumber'];
      places.set(anchor, element);
    });
    for (const mark of file.data.numbers ?? []) {
      const place = places.get(mark.anchor);
      const label = labelOf(mark);
      if (place && label) place.children.push({ type: 'text', value: ' ' }, link(mark, label));
    }
  };
}

function link({ anchor }: NumberMark, { word, label, href }: NumberLabel): Element {
  return h('a.number-mark', { href, id: anchor, ariaLabel: label }, word);
}
