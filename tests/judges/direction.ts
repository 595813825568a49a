import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { lettersRun, textDirection } from '../../src/site/text-direction.ts';
import type { BuiltPage } from '../sites/built.ts';
import { parse } from './parsed.ts';

/** What runs otherwise than its page says, one line a place: by its language (`lang`), or by all letters of an element. */
export function wronglyDirected(pages: readonly BuiltPage[]): string[] {
  return pages.flatMap(({ path, html }) => {
    const found: string[] = [];
    look(parse(html), 'ltr', (what) => found.push(`/${path}: ${what}`));
    return found;
  });
}

function look(parent: Root | Element, around: 'ltr' | 'rtl', tell: (what: string) => void): void {
  for (const node of parent.children) {
    if (node.type !== 'element' || UNSEEN.has(node.tagName)) continue;
    const { dir, lang } = node.properties;
    const own = dir === 'ltr' || dir === 'rtl' ? dir : around;
    const text = String(node.properties['dataText'] ?? textOf(node));
    // A letter alone, as over a part of an index, has no order.
    const runs = text.trim().length === 1 ? undefined : lettersRun(text);
    const place = `<${node.tagName}${lang ? ` lang="${lang}"` : ''}>${text.slice(0, 40)}`;
    // Names of every language can be in Latin letters.
    if (typeof lang === 'string' && textDirection(lang) !== own && runs !== own)
      tell(`${place}: its language runs the other way`);
    const isLeaf = node.children.every(({ type }) => type === 'text');
    const isApart = own === 'rtl' && (SET_APART.has(node.tagName) || text.startsWith('\u2068'));
    if (isLeaf && !isApart && runs !== undefined && own !== runs && (runs === 'rtl' || own === 'rtl'))
      tell(`${place}: its letters run the other way`);
    const inner = node.tagName === 'template' ? (node.content ?? node) : node;
    look(inner, own, tell);
  }
}

/** What `styles/languages.css` sets apart where the words around run from right to left. */
const SET_APART: ReadonlySet<string> = new Set(['a', 'b', 'option', 'span']);

/** What browsers do not set as text of the page; code is in one direction always, and labels of drawings are centred. */
const UNSEEN: ReadonlySet<string> = new Set(['head', 'script', 'style', 'svg', 'code']);
