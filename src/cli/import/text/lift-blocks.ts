import type { Element, ElementContent, Root } from 'hast';
import { headingRank } from 'hast-util-heading-rank';
import { h } from 'hastscript';
import { type Child, mapTree } from './map-tree.ts';

/** What stands in a line, and may hold a picture. */
const IN_LINE = new Set(['a', 'abbr', 'b', 'cite', 'code', 'em', 'font', 'i', 'small', 'span', 'strong', 'u']);

/** What is a block of its own: of these no paragraph holds one, and a picture gets a paragraph. */
const ALONE = new Set(['blockquote', 'div', 'dl', 'figure', 'hr', 'img', 'ol', 'p', 'pre', 'table', 'ul']);

/**
 * Gives every picture a paragraph of its own, and takes out of paragraphs what calls and embeds have put there: one in a line of text follows
 * the words before it. In tables pictures stay.
 */
export function liftBlocks(tree: Root): void {
  mapTree(tree, (node) => {
    if (node.type !== 'element') return undefined;
    if (node.tagName === 'table') return [node];
    if (node.tagName === 'img') return [h('p', node)];
    if (node.tagName === 'p') return paragraphs(node);
    if (IN_LINE.has(node.tagName) && blocksIn(node).length > 0) return paragraphs(h('p', node));
    if (headingRank(node) === undefined) return undefined;
    const blocks = blocksIn(node);
    return [withoutBlocks(node), ...blocks];
  });
}

function paragraphs(node: Element): Child[] {
  if (node.children.flatMap(outermost).length === 0) return [node];
  const result: Child[] = [];
  let run: ElementContent[] = [];
  const end = () => {
    if (run.some(showsSomething)) {
      const paragraph = h('p', ...run);
      if (node.position) paragraph.position = node.position;
      result.push(paragraph);
    }
    run = [];
  };
  for (const child of node.children) {
    const blocks = outermost(child);
    if (blocks.length === 0) {
      // The break that set the block off.
      if (!(child.type === 'element' && child.tagName === 'br' && run.length === 0)) run.push(child);
      continue;
    }
    if (child.type === 'element' && !ALONE.has(child.tagName)) run.push(withoutBlocks(child));
    end();
    result.push(...blocks);
  }
  end();
  return result;
}

/** The blocks in an element that is none, each as it stands by itself. */
function blocksIn(node: Element): Element[] {
  return node.children.flatMap(outermost);
}

function outermost(node: Child): Element[] {
  if (node.type !== 'element') return [];
  if (node.tagName === 'img') return [h('p', node)];
  return ALONE.has(node.tagName) ? [node] : node.children.flatMap(outermost);
}

function withoutBlocks(node: Element): Element {
  mapTree(node, (child) => (child.type === 'element' && ALONE.has(child.tagName) ? [] : undefined));
  return node;
}

function showsSomething(node: Child): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type === 'comment' || (node.type === 'element' && node.children.some(showsSomething));
}
