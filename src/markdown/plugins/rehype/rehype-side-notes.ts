import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { isolated } from '../../../site/words/isolate.ts';
import { spoken } from '../../../site/words/spoken.ts';
import { nameIn, writtenIn } from '../../../site/written-in.ts';
import type { Lookup } from '../../lookup.ts';

/** A source as it stands beside the text. */
export interface SideNote {
  /** Who published it. */
  publisher: string;
  /** What stands behind the publisher: ", 14 April 2023". */
  details: string;
  title: string;
  /** The language of the title, where it is not that of the site. */
  language?: string;
}

/**
 * Puts a note behind the first citation of a source, for the margin of a wide window. It repeats what stands in the list
 * "Sources", to which the number leads: so it is kept from screen readers, has no link that a keyboard cannot reach, and its
 * words are attributes that the styles show, so that no reader of the text alone meets them within a sentence.
 */
export default function rehypeSideNotes({ notes, language: text }: { notes: Lookup<SideNote>; language: string }) {
  return (tree: Root): void => {
    const noted = new Set<string>();
    visit(tree, 'element', (node, index, parent) => {
      // What scrolls by itself has no margin beside it.
      if (node.tagName === 'table') return SKIP;
      if (node.tagName !== 'sup' || !parent || index === undefined) return undefined;
      const asides: Element[] = [];
      visit(node, 'element', (number) => {
        const source = number.properties['dataSource'];
        const note = typeof source === 'string' && !noted.has(source) ? notes.get(source) : undefined;
        if (!note || typeof source !== 'string') return;
        noted.add(source);
        asides.push(aside(/\d+/.exec(textOf(number))?.[0] ?? '', source, note, text));
      });
      parent.children.splice(index + 1, 0, ...asides);
      return undefined;
    });
  };
}

/** @param text the language of the text, which the note interrupts in the words of the site */
function aside(
  number: string,
  dataNote: string,
  { publisher, details, title, language }: SideNote,
  text: string,
): Element {
  return h('span.side-note', { ariaHidden: 'true', dataNote, ...writtenIn(spoken(), text) }, [
    h('b', { dataText: number }),
    h('span', { dataText: ` ${isolated(publisher, spoken())}${details}: ` }),
    h('cite', { ...nameIn({ text: title, language }), dataText: title }),
  ]);
}
