import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { say } from '../../site/words/words.ts';

/**
 * Puts each table, and each block of code, into a part of the page that scrolls by itself, with the keyboard too (WCAG 2.1.1,
 * 1.4.10), and names the table by its caption. Heads of columns are told as such, and how the editor aligned a column is a class.
 */
export default function rehypeTables() {
  return (tree: Root): void => {
    let unnamed = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'pre') node.properties['tabIndex'] = 0;
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      visit(node, 'element', (cell) => markCell(cell));
      const caption = node.children.find((child) => child.type === 'element' && child.tagName === 'caption');
      const words = caption ? textOf(caption).replace(/\s+/g, ' ').trim() : '';
      const label = words || (++unnamed === 1 ? say('text.table') : say('text.table-number', { number: unnamed }));
      parent.children[index] = h('section.table-scroll', { ariaLabel: label, tabIndex: 0 }, node);
      return [SKIP, index + 1];
    });
  };
}

function markCell(cell: Element): void {
  const { align, ...others } = cell.properties;
  if (typeof align === 'string') cell.properties = { ...others, className: [`align-${align}`] };
  if (cell.tagName !== 'thead') return;
  visit(cell, 'element', (head) => {
    if (head.tagName === 'th') head.properties['scope'] ??= 'col';
  });
}
