import { MARK } from './mark-parameter.ts';

/** Marks the words of the page's address in its text, and shows the first that stands behind the address's heading. */
export function markWords(): void {
  const main = document.querySelector('main');
  const words = new URLSearchParams(location.search).getAll(MARK).filter((text) => text.trim() !== '');
  if (!main || words.length === 0) return;
  const ranges = findRanges(main, words);
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

/** More would say nothing, and cost time. */
const MOST = 200;

/** Where the words stand in the text that readers see, in the order of the page. */
function findRanges(root: HTMLElement, words: readonly string[]): Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(UNREAD) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: { node: Node; start: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node, start: text.length });
    text += node.nodeValue ?? '';
  }
  const point = (offset: number) => {
    const found = nodes.findLast(({ start }) => start <= offset) ?? nodes[0];
    return found ? { node: found.node, offset: offset - found.start } : undefined;
  };
  return [...text.matchAll(pattern(words))].slice(0, MOST).flatMap(({ 0: match, index }) => {
    const [from, to] = [point(index), point(index + match.length - 1)];
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset + 1);
    return [range];
  });
}

/** What the index leaves out, and what stands over the text. */
const UNREAD = '[hidden], script, style, nav, sup, .kicker, .byline, [popover]';

/** Any of the words, not as a part of others; letters of scripts without spaces between words may stand anywhere. */
function pattern(words: readonly string[]): RegExp {
  const any = words.map((text) => {
    const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
    return /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u.test(text)
      ? escaped
      : `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`;
  });
  return new RegExp(any.join('|'), 'giu');
}
