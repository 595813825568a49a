import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** With what the id of a paragraph begins, so that no heading and no part of a page has the same. */
const PREFIX = 'p-';

/** How many words an id has at least. */
const WORDS = 5;

/**
 * Gives each paragraph of a text an id of its first five words, `#p-the-agenda-that-beijing-had`: it stays the same as long as
 * these words do, whatever changes elsewhere. Of two that begin alike the second takes as many more words as tell it from those
 * before it; two that are the same in whole are counted.
 *
 * @param language BCP 47 tag of the text: what a word is follows from it
 */
export default function rehypeParagraphIds({ language }: { language: string }) {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (tree: Root): void => {
    const taken = new Set<unknown>();
    visit(tree, 'element', ({ properties }) => {
      taken.add(properties['id']);
    });
    visit(tree, 'element', (node) => {
      if (!isParagraph(node) || node.properties['id'] !== undefined) return;
      const words = [...segmenter.segment(textOf(withoutCitations(node)))].flatMap(({ segment, isWordLike }) =>
        isWordLike ? [segment.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '')] : [],
      );
      if (words.length === 0) return;
      node.properties['id'] = freeId(words, taken);
      taken.add(node.properties['id']);
    });
  };
}

/** A paragraph, or an entry of a list that holds words of its own. */
function isParagraph({ tagName, children }: Element): boolean {
  if (tagName === 'p') return true;
  return tagName === 'li' && !children.some((child) => child.type === 'element' && child.tagName === 'p');
}

function freeId(words: readonly string[], taken: ReadonlySet<unknown>): string {
  for (let count = WORDS; count <= Math.max(WORDS, words.length); count++) {
    const id = PREFIX + words.slice(0, count).join('-');
    if (!taken.has(id)) return id;
  }
  const whole = PREFIX + words.join('-');
  let count = 2;
  while (taken.has(`${whole}-${count}`)) count++;
  return `${whole}-${count}`;
}

function withoutCitations(node: Element): Element {
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    return child.tagName === 'sup' ? [] : [withoutCitations(child)];
  });
  return { ...node, children };
}
