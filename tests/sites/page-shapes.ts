import type { Nodes } from 'hast';
import { parse } from '../judges/parsed.ts';
import type { BuiltPage } from './built.ts';

/**
 * As few of some pages as have all that stands in them: each element, by its name, classes and attributes, in each that it
 * stands in. Pages beyond these differ in their words alone.
 *
 * @param seen the shapes that are looked at anyway
 */
export function pagesOfNewShape(pages: readonly BuiltPage[], seen: readonly BuiltPage[]): BuiltPage[] {
  const known = new Set(seen.flatMap(({ html }) => [...shapesOf(html)]));
  return pages.filter(({ html }) => {
    const shapes = [...shapesOf(html)].filter((shape) => !known.has(shape));
    for (const shape of shapes) known.add(shape);
    return shapes.length > 0;
  });
}

function shapesOf(html: string): Set<string> {
  const shapes = new Set<string>();
  const enter = (node: Nodes, outer: string): void => {
    let own = outer;
    if (node.type === 'element') {
      const { className = '', ...attributes } = node.properties;
      own = `${node.tagName} ${className} ${Object.keys(attributes).sort()}`;
      shapes.add(`${outer} > ${own}`);
    }
    if ('children' in node) for (const child of node.children) enter(child, own);
  };
  enter(parse(html), '');
  return shapes;
}
