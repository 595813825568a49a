import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * A page's text as a tree that can be read elsewhere: every link is absolute, what only the page's styles show is gone, and
 * the date that a word means stands in its title.
 *
 * @param page the address of the page that the text stands on; links are as absolute as this is
 */
export function portable(text: Root, page: string): Root {
  const tree = structuredClone(text);
  visit(tree, 'element', (node, index, parent) => {
    // Notes of the margin, and links behind a passage that hold nothing but a word of the styles.
    if ((hasClass(node, 'side-note') || isEmptyMark(node)) && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    // Elsewhere a picture stands in the one format that everything knows, and a table without what scrolls.
    const whole = node.tagName === 'picture' ? 'img' : hasClass(node, 'table-scroll') ? 'table' : undefined;
    if (whole !== undefined && parent && index !== undefined) {
      const kept = node.children.filter((child) => child.type === 'element' && child.tagName === whole);
      parent.children.splice(index, 1, ...kept);
      return index;
    }
    const { dataGloss } = node.properties;
    if (typeof dataGloss === 'string') node.properties['title'] = dataGloss;
    for (const attribute of ['href', 'src']) {
      const link = node.properties[attribute];
      if (typeof link === 'string') node.properties[attribute] = resolve(link, page);
    }
    for (const align of ['left', 'center', 'right'])
      if (hasClass(node, `align-${align}`)) node.properties['align'] = align;
    delete node.properties['srcSet'];
    delete node.properties['sizes'];
    return undefined;
  });
  return tree;
}

/** Takes away what only the page's own styles and scripts know. */
export function withoutHooks(tree: Root): Root {
  visit(tree, 'element', ({ properties }) => {
    for (const name of Object.keys(properties)) {
      if (!KEPT.has(name)) delete properties[name];
    }
  });
  return tree;
}

/** Whether an element has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}

const KEPT: ReadonlySet<string> = new Set([
  'href',
  'src',
  'alt',
  'title',
  'lang',
  'dir',
  'dateTime',
  'start',
  'width',
  'height',
]);

function resolve(link: string, page: string): string {
  if (link.startsWith('#')) return page + link;
  return URL.canParse(page) ? new URL(link, page).href : link;
}

function isEmptyMark(node: Element): boolean {
  return node.tagName === 'a' && node.children.length === 0;
}
