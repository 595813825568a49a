import type { Element, ElementContent, Root, RootContent } from 'hast';

/** A node that can stand below another one. */
export type Child = RootContent | ElementContent;

/**
 * Changes a tree in place, from the top: what a function gives for a node takes its place and is looked at no further; of what it
 * gives nothing for, the children are.
 */
export function mapTree(
  parent: Root | Element,
  change: (node: Child, parent: Root | Element) => Child[] | undefined,
): void {
  const children: Child[] = [];
  for (const node of parent.children) {
    const changed = change(node, parent);
    if (!changed && node.type === 'element') mapTree(node, change);
    children.push(...(changed ?? [node]));
  }
  parent.children = children as typeof parent.children;
}

/** The words of a node as they are shown, on one line. */
export function wordsIn(node: Child | Root): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  return node.children.map(wordsIn).join('');
}

/** An attribute as words; of an HTML list of tokens, all of them. */
export function attribute(node: Element, name: string): string | undefined {
  const value = node.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}

/** The classes of an element. */
export function classesOf(node: Element): string[] {
  return (attribute(node, 'className') ?? '').split(' ');
}

/** The pictures below a node, in order. */
export function picturesIn(node: Child): Element[] {
  if (node.type !== 'element') return [];
  return node.tagName === 'img' ? [node] : node.children.flatMap(picturesIn);
}
