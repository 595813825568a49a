import { readParameters } from '../../../site/address-query.ts';
import { findWords } from './find-words.ts';
import { MARK, MOST_MARKS } from './mark-parameter.ts';

/** Marks the words of the page's address in its text, and shows the first that stands behind the address's heading. */
export function markWords(): void {
  const main = document.querySelector('main');
  const words = readParameters(location.search).getAll(MARK).slice(0, MOST_MARKS);
  if (!main) return;
  const ranges = findRanges(main, words);
  if (ranges.length === 0) return;
  if ('highlights' in CSS) CSS.highlights.set('found', new Highlight(...ranges));
  const heading = document.querySelector(':target');
  const behind = ranges.find((range) => !heading || heading.compareDocumentPosition(range.startContainer) & FOLLOWS);
  const shown = (behind ?? ranges[0])?.startContainer.parentElement;
  for (let at = shown; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  const show = () => shown?.scrollIntoView({ block: 'center', behavior: 'instant' });
  show();
  // The browser itself goes to the heading of the address until all is loaded, and may once more when it next draws.
  const showAtLast = () => requestAnimationFrame(() => requestAnimationFrame(show));
  if (document.readyState === 'complete') showAtLast();
  else addEventListener('load', showAtLast, { once: true });
}

const FOLLOWS = Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY;

/** Where the words stand in the text that readers see, in the order of the page. */
function findRanges(root: HTMLElement, words: readonly string[]): Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(UNREAD) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: { node: Node; start: number; end: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = text.length;
    text += node.nodeValue ?? '';
    nodes.push({ node, start, end: text.length });
  }
  let at = 0;
  /** Offsets are asked for in their order: each search goes on where the last one ended. */
  const pointAt = (offset: number) => {
    while (offset >= (nodes[at]?.end ?? Number.POSITIVE_INFINITY)) at++;
    const found = nodes[at];
    return found && { node: found.node, offset: offset - found.start };
  };
  return findWords(text, words).flatMap(({ start, end }) => {
    const [from, to] = [pointAt(start), pointAt(end - 1)];
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset + 1);
    return [range];
  });
}

/** What the index leaves out, and what stands over the text. */
const UNREAD = '[hidden], script, style, nav, sup, .kicker, .byline, [popover]';
