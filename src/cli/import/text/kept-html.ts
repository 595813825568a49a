import type { Element } from 'hast';
import { isAllowed } from '../../../markdown/html/allowed-html.ts';
import { attribute, type Child, mapTree } from './map-tree.ts';

/** Blocks that a cell of a table in Markdown cannot hold. */
const NOT_IN_CELLS = new Set([
  ...['br', 'blockquote', 'details', 'dl', 'figure', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'ol', 'pre', 'table', 'ul'],
]);

/** An element with what of it a text may hold as HTML; of the others, what stands in them. */
export function keptHtml(node: Element): Element {
  const kept = withAllowedAttributes(node);
  mapTree(kept, (child) => {
    if (child.type !== 'element') return undefined;
    if (!isAllowed(child.tagName)) {
      const inside = keptHtml({ ...child, tagName: 'div' });
      return inside.children as Child[];
    }
    child.properties = withAllowedAttributes(child).properties;
    return undefined;
  });
  return kept;
}

function withAllowedAttributes(node: Element): Element {
  const properties = Object.entries(node.properties).filter(([name]) => isAllowed(node.tagName, name));
  return { ...node, properties: Object.fromEntries(properties) };
}

/** Whether Markdown has no way to write a table: cells over several columns or rows, blocks in cells, no row of headings. */
export function needsHtml(table: Element): boolean {
  const rows = elementsIn(table, (name) => name === 'tr');
  const [first] = rows;
  const cells = elementsIn(table, (name) => name === 'td' || name === 'th');
  const spans = cells.some((cell) => ['colSpan', 'rowSpan'].some((name) => Number(attribute(cell, name) ?? 1) > 1));
  const heads = first?.children.filter((child) => child.type === 'element') ?? [];
  const blocks = cells.some((cell) => {
    const inside = elementsIn(cell, (name) => NOT_IN_CELLS.has(name) || name === 'p' || name === 'div');
    return inside.length > 1 || inside.some(({ tagName }) => NOT_IN_CELLS.has(tagName));
  });
  const captioned = elementsIn(table, (name) => name === 'caption').length > 0;
  return spans || blocks || captioned || heads.length === 0 || heads.some((head) => (head as Element).tagName !== 'th');
}

function elementsIn(node: Element, is: (name: string) => boolean): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return [...(is(child.tagName) ? [child] : []), ...elementsIn(child, is)];
  });
}
