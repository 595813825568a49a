import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { attribute, type Child, mapTree, wordsIn } from './map-tree.ts';
import { type Carrying, missing, note } from './uncarried.ts';

/** What runs or changes how a page looks: never carried, and nothing that readers read. */
const UNREAD = new Set(['script', 'style', 'link', 'meta', 'base', 'noscript', 'template', 'title']);

/** What shows something of another site, or of a file that no page here plays. */
const EMBEDS = new Set(['iframe', 'video', 'audio', 'embed', 'object']);

/** What readers see or use, and what no text can hold. */
const UNHELD = new Set(['form', 'input', 'button', 'select', 'textarea', 'svg', 'math', 'canvas', 'map', 'dialog']);

/** Takes out of a tree what a text cannot hold: scripts and styles; embeds, for which a link stands; forms and drawings. */
export function carryElements(tree: Root, carrying: Carrying): void {
  mapTree(tree, (node) => {
    if (node.type === 'comment') return commentOf(node, carrying);
    if (node.type !== 'element') return node.type === 'doctype' ? [] : undefined;
    const { tagName } = node;
    if (UNREAD.has(tagName)) {
      note(carrying, node, `<${tagName}> is left out`);
      return [];
    }
    if (EMBEDS.has(tagName)) return [embed(node, carrying)];
    if (tagName === 'input' && node.properties['type'] === 'checkbox') {
      return [{ type: 'text', value: node.properties['checked'] ? '☑' : '☐' }];
    }
    if (UNHELD.has(tagName)) return [missing(carrying, node, `<${tagName}> cannot stand in a text`, toHtml(node))];
    return undefined;
  });
}

/** A link to what was embedded, where it has an address; its words are its title, or the address itself. */
function embed(node: Element, carrying: Carrying): Child {
  const inside = node.children.find((child) => child.type === 'element' && child.tagName === 'source');
  const source = attribute(node, 'src') ?? attribute(node, 'data') ?? (inside && attribute(inside as Element, 'src'));
  const url = source === undefined ? undefined : embeddedUrl(source);
  if (url === undefined) {
    return missing(carrying, node, `<${node.tagName}> names no address that can be linked to`, toHtml(node));
  }
  note(carrying, node, `<${node.tagName}> is carried as a link to ${url}`);
  return embedLink(url, attribute(node, 'title'), node);
}

/** A paragraph with a link to what was embedded. */
export function embedLink(url: string, title: string | undefined, node: Child): Element {
  const words = title?.trim() || url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  const link = h('p', h('a', { href: url }, words));
  if (node.position) link.position = node.position;
  return link;
}

/** The page that a player shows, where that is known by its address alone. */
function embeddedUrl(source: string): string | undefined {
  const whole = source.startsWith('//') ? `https:${source}` : source.trim();
  const video = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})/.exec(whole)?.[1];
  if (video !== undefined) return `https://www.youtube.com/watch?v=${video}`;
  const clip = /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/.exec(whole)?.[1];
  if (clip !== undefined) return `https://vimeo.com/${clip}`;
  return /^(?:https?:\/\/|\/)[^\s]+$/i.test(whole) ? whole : undefined;
}

/** Comments of the import stay; those of editors are not for readers, and are named. */
function commentOf(node: Extract<Child, { type: 'comment' }>, carrying: Carrying): Child[] {
  if (node.value.startsWith(' not carried: ')) return [node];
  const words = node.value.replace(/\s+/g, ' ').trim();
  // What the programs themselves read: the end of an excerpt, a new page, blocks.
  if (/^(?:more\b|\/?wp:|excerpt$)/i.test(words) || words === '') return [];
  note(
    carrying,
    node,
    words === 'nextpage'
      ? 'the text was on several pages, and is one now'
      : `a comment is left out: ${words.slice(0, 60)}`,
  );
  return [];
}

/** Footnotes as Markdown has them become numbers, and a list at the end. */
export function carryFootnotes(tree: Root, carrying: Carrying): void {
  mapTree(tree, (node) => {
    if (node.type !== 'element') return undefined;
    if (node.tagName === 'a' && 'dataFootnoteRef' in node.properties) return [{ type: 'text', value: wordsIn(node) }];
    if (node.tagName === 'a' && 'dataFootnoteBackref' in node.properties) return [];
    if (!('dataFootnotes' in node.properties)) return undefined;
    note(carrying, node, 'footnotes are carried as numbers, with a list at the end');
    const list = node.children.filter((child) => child.type === 'element' && child.tagName === 'ol');
    for (const each of list) carryFootnotes({ type: 'root', children: [each] }, carrying);
    return [h('hr'), ...list];
  });
}
