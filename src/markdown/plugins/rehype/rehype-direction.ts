import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { type Direction, lettersRun, textDirection } from '../../../site/text-direction.ts';

/**
 * Gives `dir` to what runs the other way than the text around it: what has a language of that direction (`lang`), blocks and
 * names whose letters all do, and code in a text from right to left. Without it a browser would set the full stop of "Acme Inc."
 * in an Arabic sentence before the name.
 */
export default function rehypeDirection({ language }: { language: string }) {
  return (tree: Root): void => direct(tree, textDirection(language));
}

function direct(parent: Root | Element, around: Direction): void {
  for (const node of parent.children) {
    if (node.type !== 'element') continue;
    const { properties } = node;
    // What its editor has given a direction has it throughout.
    if (properties['dir'] !== undefined) continue;
    const own = directionOf(node) ?? around;
    if (own !== around) properties['dir'] = own;
    direct(node, own);
  }
}

function directionOf(node: Element): Direction | undefined {
  const { lang } = node.properties;
  if (typeof lang === 'string' && isTag(lang)) return textDirection(lang);
  if (CODE.has(node.tagName)) return 'ltr';
  return APART.has(node.tagName) ? lettersRun(textOf(node)) : undefined;
}

/** Editors write `lang` in raw HTML as they like. */
function isTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false;
  }
}

const CODE: ReadonlySet<string> = new Set(['code', 'pre', 'kbd', 'samp', 'var']);

/**
 * What stands by itself. Not items of lists and cells of tables: their marks and columns stand where those of their
 * neighbours do.
 */
const APART: ReadonlySet<string> = new Set([
  ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'figcaption', 'caption'],
  ...['a', 'abbr', 'b', 'bdi', 'cite', 'del', 'dfn', 'em', 'i', 'ins', 'mark', 'q', 's', 'strong', 'u'],
]);
