import type { Element, Root } from 'hast';
import { headingRank } from 'hast-util-heading-rank';
import { h } from 'hastscript';
import rehypeSlug from 'rehype-slug';
import { unified } from 'unified';
import rehypeHeadingIds from '../../../markdown/plugins/rehype/rehype-heading-ids.ts';
import { PAGE_PARTS } from '../../../site/page-parts.ts';
import { type Child, mapTree, wordsIn } from './map-tree.ts';
import { type Carrying, note } from './uncarried.ts';

const withIds = unified().use(rehypeSlug).use(rehypeHeadingIds).freeze();
const RESERVED = new Set<string>(PAGE_PARTS.articles);

/**
 * Brings the headings of a text to what a page has below its title: the first is of the second level, and none is left out.
 *
 * @returns the ids that links in the text can lead to
 */
export function carryHeadings(tree: Root, carrying: Carrying): ReadonlySet<string> {
  eachHeading(tree, (node) => {
    // Its id follows from its words here.
    node.properties = {};
    return wordsIn(node).trim() === '' ? node.children : undefined;
  });
  let ids = namedHeadings(tree);
  // Where one goes, another of the same words takes its id.
  while ([...ids].some((id) => RESERVED.has(id))) {
    eachHeading(tree, (node) => {
      if (!RESERVED.has(String(node.properties['id']))) return undefined;
      note(
        carrying,
        node,
        `the heading “${wordsIn(node).trim()}” is a paragraph now: a part of the page has that name`,
      );
      return [paragraphOf(node)];
    });
    ids = namedHeadings(tree);
  }
  /** The levels of the headings that the next one stands under, as the text had them. */
  const open: number[] = [];
  eachHeading(tree, (node, rank) => {
    while ((open.at(-1) ?? 0) >= rank) open.pop();
    open.push(rank);
    node.tagName = `h${Math.min(open.length + 1, 6)}`;
    return undefined;
  });
  return ids;
}

/** Gives the headings of a tree the ids that a page gives them, and returns these. */
function namedHeadings(tree: Root): ReadonlySet<string> {
  eachHeading(tree, (node) => {
    node.properties = {};
    return undefined;
  });
  withIds.runSync(tree);
  const ids = new Set<string>();
  eachHeading(tree, (node) => {
    ids.add(String(node.properties['id']));
    return undefined;
  });
  return ids;
}

function eachHeading(tree: Root, change: (node: Element, rank: number) => Child[] | undefined): void {
  mapTree(tree, (node) => {
    const rank = node.type === 'element' ? headingRank(node) : undefined;
    return node.type === 'element' && rank !== undefined ? change(node, rank) : undefined;
  });
}

function paragraphOf(node: Element): Element {
  const paragraph = h('p', h('strong', ...node.children));
  if (node.position) paragraph.position = node.position;
  return paragraph;
}
