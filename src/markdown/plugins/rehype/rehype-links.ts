import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { eachNode } from '../../each-node.ts';
import { addFinding } from '../../text-finding.ts';

/** A link to a page of the site, as it stands in a text. */
export interface InternalLink {
  /** The path from the site's root, without base; empty for a link inside the page. */
  path: string;
  /** The id behind `#`, decoded; absent where there is none. */
  anchor?: string;
  line: number;
  column: number;
}

declare module 'vfile' {
  interface DataMap {
    links: InternalLink[];
  }
}

/**
 * Puts the base path before links to pages and pictures of the site, in Markdown and in raw HTML alike, and leaves
 * them in `file.data.links` to be checked once all pages are known. Anything but such a path, `#anchor`, http(s) and
 * mailto becomes a finding `invalid-link`.
 */
export default function rehypeLinks({ href }: { href: (path: string) => string }) {
  return (tree: Root, file: VFile): void => {
    const links: InternalLink[] = [];
    eachNode(tree, 'element', (node) => {
      const attribute = node.tagName === 'a' ? 'href' : node.tagName === 'img' ? 'src' : undefined;
      const url = attribute && node.properties[attribute];
      if (!attribute || typeof url !== 'string' || isOurs(node)) return;
      // A picture from another host would tell that host who reads.
      if (attribute === 'href' && /^(?:https?:\/\/|mailto:)/i.test(url)) {
        // Schemes are written in capitals too (RFC 3986, 3.1); what follows the text knows them in small letters.
        node.properties[attribute] = url.replace(/^[a-z]+/i, (scheme) => scheme.toLowerCase());
        return;
      }
      // Browsers take a backslash for a slash (WHATWG URL), and two of them for the name of another host.
      if (!/^(?:#|\/(?![/\\]))/.test(url) || hasControls(url)) {
        addFinding(file, 'invalid-link', { url, of: attribute === 'src' ? 'picture' : 'link' }, node.position);
        delete node.properties[attribute];
        return;
      }
      const [path = '', anchor] = url.split('#', 2);
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      links.push({ path, ...(anchor && { anchor: decode(anchor) }), line, column });
      node.properties[attribute] = href(path) + (anchor === undefined ? '' : `#${anchor}`);
    });
    file.data.links = links;
  };
}

/** Mentions and citations are made by plugins, with the base path, and are known to lead somewhere. */
function isOurs({ properties }: Element): boolean {
  return 'dataEntity' in properties || 'dataSource' in properties;
}

/** Tabs and line breaks, which browsers take out of an address. */
function hasControls(url: string): boolean {
  return /\p{Cc}/u.test(url);
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
