import { visit } from 'unist-util-visit';
import { type BuiltPage, SITE } from '../sites/built.ts';
import { parse } from './parsed.ts';

/** The properties of elements that hold an address, as hast names them. */
const ADDRESSES = ['href', 'src', 'action', 'formAction', 'data', 'poster', 'srcSet', 'cite'];

/**
 * Which links of a site lead nowhere: to a file that is not there, to a folder that a host would have to lead on from,
 * out of the base path, or to a place in a page that has none of that name. `files` are all paths from the base.
 */
export function brokenLinks(
  pages: readonly BuiltPage[],
  files: readonly string[],
  base: string,
): { broken: string[]; links: number } {
  const root = `${SITE}${base.replace(/\/$/, '')}/`;
  const there = new Set(files);
  const linksOf = new Map<string, string[]>();
  const places = new Map<string, Set<string>>();
  for (const { path, html } of pages) {
    const links: string[] = [];
    const ids = new Set<string>(['', 'top']);
    visit(parse(html), 'element', ({ properties }) => {
      if (typeof properties['id'] === 'string') ids.add(properties['id']);
      for (const name of ADDRESSES) {
        const value = properties[name];
        const text = Array.isArray(value) ? value.join(' ') : value;
        if (typeof text === 'string') links.push(...(name === 'srcSet' ? fromSrcSet(text) : [text]));
      }
    });
    linksOf.set(path, links);
    places.set(path.endsWith('.html') ? path : `${path}index.html`, ids);
  }
  const broken: string[] = [];
  let count = 0;
  for (const [path, links] of linksOf) {
    for (const link of links) {
      const url = new URL(link, root + path);
      if (url.origin !== SITE) continue;
      count++;
      const why = whyBroken(url, root, there, places);
      if (why !== undefined) broken.push(`/${path} -> ${link} ${why}`);
    }
  }
  return { broken, links: count };
}

function whyBroken(
  url: URL,
  root: string,
  files: ReadonlySet<string>,
  places: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const address = url.origin + url.pathname;
  if (!address.startsWith(root)) return 'leads out of the base path';
  const path = decodeURIComponent(address.slice(root.length)).replace(/(^|\/)$/, '$1index.html');
  if (!files.has(path)) return files.has(`${path}/index.html`) ? 'lacks its last slash' : 'is not there';
  const place = decodeURIComponent(url.hash.slice(1));
  return place === '' || places.get(path)?.has(place) === true ? undefined : 'has no such place';
}

function fromSrcSet(text: string): string[] {
  return text.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
}
