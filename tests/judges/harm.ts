import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { parse } from './parsed.ts';

/** The properties of elements that hold an address which a browser may open, as hast names them. */
const ADDRESSES = ['href', 'src', 'action', 'formAction', 'xLinkHref', 'data'];

const FORBIDDEN = ['iframe', 'object', 'embed', 'base'];

/**
 * What of a page, as it is sent, could run or is not where it belongs; empty where nothing.
 *
 * @param isCard whether it is a card for other sites, which has no header, and a base that says only where its links open
 */
export function harmIn(html: string, isCard = false): string[] {
  const bad: string[] = [];
  const ids = new Set<string>();
  let frames = 0;
  visit(parse(html), 'element', (element, _index, parent) => {
    const { tagName, properties } = element;
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name)) bad.push(`handler ${name}`);
      if (name === 'style') bad.push(`style ${value}`);
      // Browsers take control characters out of an address.
      const scheme = String(value).replace(/[\p{Cc}\s]/gu, '');
      if (ADDRESSES.includes(name) && /^(?:javascript|vbscript|data):/i.test(scheme)) bad.push(`${name}=${value}`);
    }
    if (tagName === 'script') bad.push(...harmOfScript(element, html));
    const opens = isCard && tagName === 'base' && Object.keys(properties).join() === 'target';
    if (FORBIDDEN.includes(tagName) && !opens) bad.push(`element ${tagName}`);
    const { id } = properties;
    if (typeof id === 'string') {
      if (ids.has(id)) bad.push(`the id ${id} twice`);
      ids.add(id);
    }
    const inBody = parent?.type === 'element' && parent.tagName === 'body';
    if (inBody && ['header', 'main', 'footer'].includes(tagName)) frames++;
  });
  if (frames !== (isCard ? 2 : 3)) bad.push('the header, the main part and the footer are not there once');
  return bad;
}

/** A script of the site's own is a file of its own, or one whose hash the bundler has put into the page's policy. */
function harmOfScript(script: Element, html: string): string[] {
  const { src, type } = script.properties;
  const text = textOf(script);
  if (type === 'application/ld+json') {
    JSON.parse(text);
    return [];
  }
  const hash = createHash('sha256').update(text).digest('base64');
  const ours = typeof src === 'string' ? src.startsWith('/_astro/') : text === '' || html.includes(`'sha256-${hash}'`);
  return ours ? [] : [`script ${src} ${text.slice(0, 100)}`];
}
