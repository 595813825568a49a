import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** How a claim is shown behind a passage that is tied to it. */
export interface ClaimLabel {
  /** One or two words that say what kind of statement it is: "alleged". */
  word: string;
  /** What it is called. */
  title: string;
  /** The address of its card or page. */
  href: string;
}

/**
 * Puts behind each passage of `remark-claims` a link to the claim, with the word that says what it is: "alleged". A
 * passage that a name cut in two has it behind its last part.
 */
export default function rehypeClaims({ claims }: { claims: ReadonlyMap<string, ClaimLabel> }) {
  return (tree: Root): void => {
    const passages = new Map<string, Element>();
    visit(tree, 'element', (node) => {
      const { dataMark: anchor } = node.properties;
      if (typeof anchor !== 'string') return;
      passages.set(anchor, node);
      delete node.properties['dataMark'];
    });
    for (const [anchor, passage] of passages) {
      const id = String(passage.properties['dataClaim']);
      const label = claims.get(id);
      if (label) passage.children.push(link(id, anchor, label));
    }
  };
}

function link(claim: string, anchor: string, { word, title, href }: ClaimLabel): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['claim-mark'], href, id: anchor, dataClaim: claim, ariaLabel: `${word}: ${title}` },
    children: [{ type: 'text', value: word }],
  };
}
