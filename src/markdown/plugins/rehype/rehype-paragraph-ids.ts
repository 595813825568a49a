import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { segmenterFor } from '../../../site/segmenter.ts';
import { eachNode } from '../../each-node.ts';

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
  const segmenter = segmenterFor(language, 'word');
  return (tree: Root): void => {
    const taken = new Set<unknown>();
    eachNode(tree, 'element', ({ properties }) => {
      taken.add(properties['id']);
    });
    eachNode(tree, 'element', (node) => {
      if (!isParagraph(node) || node.properties['id'] !== undefined) return;
      const id = freeId(wordsOf(textOf(withoutCitations(node)), segmenter), taken);
      if (id === undefined) return;
      node.properties['id'] = id;
      taken.add(id);
    });
  };
}

/** A paragraph, or an entry of a list that holds words of its own. */
function isParagraph({ tagName, children }: Element): boolean {
  if (tagName === 'p') return true;
  return tagName === 'li' && !children.some((child) => child.type === 'element' && child.tagName === 'p');
}

/** The words of a text as an id has them, each found when it is asked for: most ids need five of a hundred. */
function* wordsOf(text: string, segmenter: Intl.Segmenter): Generator<string> {
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike) yield segment.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  }
}

/** An id that none has; none for a text without words. */
function freeId(words: Iterable<string>, taken: ReadonlySet<unknown>): string | undefined {
  const first: string[] = [];
  const id = () => PREFIX + first.join('-');
  for (const word of words) {
    first.push(word);
    if (first.length >= WORDS && !taken.has(id())) return id();
  }
  if (first.length === 0) return undefined;
  if (!taken.has(id())) return id();
  let count = 2;
  while (taken.has(`${id()}-${count}`)) count++;
  return `${id()}-${count}`;
}

function withoutCitations(node: Element): Element {
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    return child.tagName === 'sup' ? [] : [withoutCitations(child)];
  });
  return { ...node, children };
}
