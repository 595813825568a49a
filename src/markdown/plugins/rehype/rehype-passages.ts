import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { say } from '../../../site/words/words.ts';
import type { PassageKind } from '../remark/remark-passages.ts';

/** How that is shown to which a passage is tied. */
export interface PassageLabel {
  /** A few words that say what its speaker does: "alleges"; empty, where that it is said is all. */
  word: string;
  /** What kind of thing it is, for who does not see the arrow that stands in place of a word: "Statement". */
  name: string;
  /** What it is called. */
  title: string;
  /** The address of its card or page. */
  href: string;
}

/** What stands in place of a word: down to the card on the page, or away to a page of its own. */
export const WORDLESS = { here: '↓', elsewhere: '→' } as const;

/** By kind and id, the labels of all that a text may be tied to. */
export type PassageLabels = Readonly<Record<PassageKind, ReadonlyMap<string, PassageLabel>>>;

/**
 * Puts behind each passage of `remark-passages` a link to what it is tied to, with the word that says what it is:
 * "alleges", or an arrow where there is none. A passage that a name cut in two has it behind its last part.
 */
export default function rehypePassages({ labels }: { labels: PassageLabels }) {
  return (tree: Root): void => {
    const passages = new Map<string, { element: Element; kind: PassageKind; id: string }>();
    visit(tree, 'element', (element) => {
      const { dataMark: anchor, dataPassage: target } = element.properties;
      if (typeof anchor !== 'string') return;
      const [kind, id = ''] = String(target).split(' ', 2);
      delete element.properties['dataMark'];
      delete element.properties['dataPassage'];
      if (kind === 'claim' || kind === 'correction') passages.set(anchor, { element, kind, id });
    });
    for (const [anchor, { element, kind, id }] of passages) {
      const label = labels[kind].get(id);
      if (label) element.children.push({ type: 'text', value: ' ' }, link(kind, id, anchor, label));
    }
  };
}

function link(kind: PassageKind, id: string, anchor: string, { word, name, title, href }: PassageLabel): Element {
  const dataClaim = kind === 'claim' ? id : undefined;
  return h(
    `a.${kind}-mark`,
    { href, id: anchor, dataClaim, ariaLabel: say('claim.mark-label', { word: word || name, title }) },
    word || (href.startsWith('#') ? WORDLESS.here : WORDLESS.elsewhere),
  );
}
