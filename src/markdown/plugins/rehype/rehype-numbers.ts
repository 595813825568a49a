import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { eachNode } from '../../each-node.ts';
import type { NumberMark } from '../remark/remark-numbers.ts';
import { tieWords, withinLinks } from './link-runs.ts';

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
 * Makes the words of `remark-numbers` a link to the number's entry. The day of which it is true is an attribute, which the styles
 * show behind it: outside the page the text is its editor's.
 *
 * @param labelOf how a mark is explained; none, where the page has no entry to lead to
 */
export default function rehypeNumbers({ labelOf }: { labelOf: (mark: NumberMark) => NumberLabel | undefined }) {
  return (tree: Root, file: VFile): void => {
    const places = new Map<string, Element[]>();
    eachNode(tree, 'element', (element) => {
      const anchor = element.properties['dataNumber'];
      if (typeof anchor !== 'string') return;
      delete element.properties['dataNumber'];
      places.set(anchor, [...(places.get(anchor) ?? []), element]);
    });
    const isWithinLink = withinLinks(tree);
    for (const mark of file.data.numbers ?? []) {
      const elements = places.get(mark.anchor) ?? [];
      const label = labelOf(mark);
      if (!label) continue;
      const make = () => h('a.number-mark', { href: label.href, draggable: 'false' });
      const first = { title: label.label };
      tieWords(elements, isWithinLink, make, { anchor: mark.anchor, word: label.word, wordless: label.word, first });
    }
  };
}
