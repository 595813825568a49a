import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { arrowOn } from '../../../site/text-direction.ts';
import { eachNode } from '../../each-node.ts';
import type { Lookup } from '../../lookup.ts';
import type { PassageKind } from '../remark/remark-passages.ts';
import { tieWords, withinLinks } from './link-runs.ts';

/** How that is shown to which a passage is tied. */
export interface PassageLabel {
  /** A few words that say what its speaker does: "alleges"; empty, where that it is said is all. */
  word: string;
  /** What kind of thing it is, for who hears the text: "Statement". */
  name: string;
  /** The address of its card or page. */
  href: string;
}

/** By kind and id, the labels of all that a text may be tied to. */
export type PassageLabels = Readonly<Record<PassageKind, Lookup<PassageLabel>>>;

/**
 * Makes the words of each passage of `remark-passages` a link to what it is tied to. Outside the page the text is its editor's:
 * the word behind a passage ("alleges"), and what a screen reader says before it ("Allegation"), are attributes that the
 * styles show. Names and numbers of sources stay links of their own; only the first part of a passage is met with the Tab key.
 */
export default function rehypePassages({ labels, language }: { labels: PassageLabels; language: string }) {
  return (tree: Root): void => {
    const passages = new Map<string, { elements: Element[]; kind: PassageKind; id: string }>();
    eachNode(tree, 'element', (element) => {
      const { dataMark: anchor, dataPassage: target } = element.properties;
      if (typeof anchor !== 'string') return;
      const [kind, id = ''] = String(target).split(' ', 2);
      delete element.properties['dataMark'];
      delete element.properties['dataPassage'];
      if (kind !== 'claim' && kind !== 'correction') return;
      const passage = passages.get(anchor) ?? { elements: [], kind, id };
      passage.elements.push(element);
      passages.set(anchor, passage);
    });
    const isWithinLink = withinLinks(tree);
    for (const [anchor, { elements, kind, id }] of passages) {
      const label = labels[kind].get(id);
      if (label) {
        const { word, name } = label;
        tieWords(elements, isWithinLink, () => link(kind, id, label), {
          anchor,
          word,
          // Behind a passage without a word whose own words all lead elsewhere.
          wordless: arrowOn(language),
          first: { dataLabel: name },
        });
      }
    }
  };
}

function link(kind: PassageKind, id: string, { href }: PassageLabel): Element {
  return h(`a.${kind}-mark`, { href, dataClaim: kind === 'claim' ? id : undefined, draggable: 'false' });
}
