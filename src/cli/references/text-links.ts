import type { Definition, Html, Image, Link, Nodes } from 'mdast';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { htmlPlaces, readHtml } from '../../markdown/html/raw-html.ts';
import remarkHtmlText from '../../markdown/html/remark-html-text.ts';
import { firstExcess } from '../../markdown/limits.ts';
import { markdownParser } from '../../markdown/parser.ts';
import { mapToSource } from '../../markdown/source-map.ts';
import { sourceOf } from '../../markdown/source-text.ts';
import type { MigratedFile } from '../migrate/frontmatter-edits.ts';

const parser = markdownParser(['yaml']);

/** A link of a text, a mark of Gloss among them. */
export interface TextLink {
  node: Nodes;
  url: string;
  /** The offset in the source of an offset in the address. */
  place: (at: number) => number;
}

/** A text as its pages are made of it. */
export interface ParsedText {
  tree: Nodes;
  /** The file without a byte order mark, and how many units that is. */
  source: string;
  shift: 0 | 1;
}

/** The links of a text in its order: in Markdown, in definitions, and in raw HTML. */
export function linksOf({ tree, source }: ParsedText): TextLink[] {
  const found: TextLink[] = [];
  const put = (node: Nodes, url: string, from: number, to: number): void => {
    const place = placed(url, source, from, to);
    if (place) found.push({ node, url, place });
  };
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      put(node, node.url, destination(node, source), spanOf(node).to);
    } else if (node.type === 'html') {
      for (const { url, start, end } of addressesIn(node, source)) put(node, url, start, end);
    }
  });
  return found;
}

/**
 * The text of a file as a tree, parsed once; nothing, where that would take minutes.
 *
 * @param start where the text begins in the file
 */
export function parsedText(file: MigratedFile, start: number): ParsedText | undefined {
  const known = trees.get(file);
  if (known) return known;
  if (firstExcess(file.text.slice(start), 1)) return undefined;
  const vfile = new VFile({ value: file.text, path: file.path });
  const { text: source, shift } = sourceOf(vfile);
  const made: ParsedText = {
    tree: unified().use(remarkHtmlText).runSync(parser.parse(vfile), vfile) as Nodes,
    source,
    shift,
  };
  trees.set(file, made);
  return made;
}

const trees = new WeakMap<MigratedFile, ParsedText>();

/** Where the destination of a link begins, or the white space before it. */
function destination(node: Link | Image | Definition, source: string): number {
  const { from } = spanOf(node);
  if (source[from] === '<') return from + 1;
  if (node.type === 'definition') return from + (/^\[(?:\\.|[^\\\]])*\]:/s.exec(source.slice(from))?.[0].length ?? 0);
  const label = node.type === 'link' ? spanOf(node.children.at(-1) ?? node).to : from;
  const behind = source.indexOf('](', node.type === 'link' && node.children.length > 0 ? label : from);
  return behind + ']('.length;
}

/** By offset in an address, the offset in the source; nothing where it is not found there. */
function placed(url: string, source: string, from: number, to: number): ((at: number) => number) | undefined {
  const start = source.indexOf(url, from);
  if (start >= 0 && start + url.length <= to) return (at) => start + at;
  const space = /^[\s<]*/.exec(source.slice(from, to))?.[0].length ?? 0;
  const { starts, ends } = mapToSource(url, source, from + space, to);
  const last = ends.at(-1) ?? to;
  return starts.length === url.length ? (at) => starts[at] ?? last : undefined;
}

/** The addresses of the links in a piece of raw HTML, and between which offsets of the source they stand. */
function addressesIn(node: Html, source: string): { url: string; start: number; end: number }[] {
  const { from, to } = spanOf(node);
  const place = htmlPlaces(node.value, source, from, to);
  return readHtml(node.value).parts.flatMap(({ tag, start, end }) => {
    if (tag?.name !== 'a' || tag.closing) return [];
    const found = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(node.value.slice(start, end));
    const url = found?.[1] ?? found?.[2] ?? found?.[3];
    return url === undefined ? [] : [{ url, start: place(start + (found?.index ?? 0)), end: place(end) }];
  });
}

/** A part of a text. */
export interface Span {
  from: number;
  to: number;
}

/** Where a node stands in the source. */
export function spanOf({ position }: Nodes): Span {
  return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 };
}
