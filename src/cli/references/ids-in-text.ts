import type { Definition, Html, Image, Link, LinkReference, Nodes, Text } from 'mdast';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { CITATION_MARK } from '../../markdown/citation-mark.ts';
import { htmlPlaces, readHtml } from '../../markdown/html/raw-html.ts';
import remarkHtmlText from '../../markdown/html/remark-html-text.ts';
import { firstExcess } from '../../markdown/limits.ts';
import { markdownParser } from '../../markdown/parser.ts';
import { mapToSource } from '../../markdown/source-map.ts';
import { sourceOf } from '../../markdown/source-text.ts';
import type { Named } from '../../model/collection.ts';
import type { MigratedFile } from '../migrate/frontmatter-edits.ts';
import { type AddressPart, addressParts } from './address-of-entry.ts';
import type { EntryId, IdPlace, TextMark } from './types.ts';

const parser = markdownParser(['yaml']);

/** The schemes of marks, by what they name. */
const SCHEMES: Partial<Record<Named, string>> = { entities: 'entity', claims: 'claim', numbers: 'number' };

/**
 * The marks, citations and links of a text that name an entry. The text is parsed as that of a page is, so that what stands in code is none, and
 * what stands in raw HTML is one.
 *
 * @param start where the text begins in the file
 */
export function idsInText(file: MigratedFile, start: number, entry: EntryId): IdPlace[] {
  if (!file.text.includes(entry.id, start) || firstExcess(file.text.slice(start), 1)) return [];
  const { tree, source, shift } = parsed(file);
  const found: IdPlace[] = [];
  const put = (mark: TextMark['kind'], node: Nodes, from: number, to: number, write: IdPlace['write']): void => {
    const words = mark === 'citation' ? undefined : wordsOf(node);
    const whole = mark === 'citation' ? { from: from - '[^'.length, to: to + 1 } : placeOf(node);
    const by = shift === 0 ? <Span>(span: Span) => span : shifted;
    const at = by({ from, to });
    found.push({
      ...at,
      of: [entry.in],
      write,
      mark: { kind: mark, ...by(whole), ...(words && { words: by(words) }) },
    });
  };
  const target = (node: Nodes, url: string, from: number, to: number): void => {
    const place = placed(url, source, from, to);
    if (!place) return;
    for (const part of partsOf(url, entry)) put(part.kind, node, place(part.from), place(part.to), part.write);
  };
  visit(tree, (node) => {
    const { from, to } = placeOf(node);
    if (node.type === 'text') citations(node, source, entry, (...at) => put('citation', node, ...at, (id) => id));
    else if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      target(node, node.url, destination(node, source), to);
    else if (node.type === 'html')
      for (const { url, start, end } of addressesIn(node, source)) target(node, url, start, end);
    if ((node.type === 'definition' || node.type === 'linkReference') && node.identifier.startsWith('^')) {
      for (const { index, 1: id = '' } of source.slice(from, to).matchAll(CITATION_MARK)) {
        const at = from + index + '[^'.length;
        if (entry.in === 'sources' && id === entry.id) put('citation', node, at, at + id.length, (next) => next);
      }
    }
  });
  return found;
}

/** The text of a file as a tree, parsed once. */
function parsed(file: MigratedFile): { tree: Nodes; source: string; shift: 0 | 1 } {
  const known = trees.get(file);
  if (known) return known;
  const vfile = new VFile({ value: file.text, path: file.path });
  const { text: source, shift } = sourceOf(vfile);
  const made = { tree: unified().use(remarkHtmlText).runSync(parser.parse(vfile), vfile) as Nodes, source, shift };
  trees.set(file, made);
  return made;
}

const trees = new WeakMap<MigratedFile, ReturnType<typeof parsed>>();

function citations(
  node: Text,
  source: string,
  { in: named, id }: EntryId,
  put: (from: number, to: number) => void,
): void {
  if (named !== 'sources' || !node.value.includes(id)) return;
  const { from, to } = placeOf(node);
  for (const { index, 1: cited } of node.value.matchAll(CITATION_MARK)) {
    if (cited !== id) continue;
    const { starts, ends } = mapToSource(node.value, source, from, to);
    const first = index + '[^'.length;
    put(starts[first] ?? from, ends[first + id.length - 1] ?? to);
  }
}

/** What of an address names the entry: the id of a mark, the address of a page, or a place in one. */
function partsOf(url: string, entry: EntryId): (Omit<AddressPart, 'kind'> & { kind: TextMark['kind'] })[] {
  const scheme = `${SCHEMES[entry.in]}:`;
  if (!url.startsWith(scheme)) return addressParts(url, entry);
  const [id = ''] = url.slice(scheme.length).split('/');
  const [from, to] = [scheme.length, scheme.length + id.length];
  return id === entry.id ? [{ kind: 'mark', from, to, write: (next) => next }] : [];
}

/** Where the destination of a link begins, or the white space before it. */
function destination(node: Link | Image | Definition, source: string): number {
  const { from } = placeOf(node);
  if (source[from] === '<') return from + 1;
  if (node.type === 'definition') return from + (/^\[(?:\\.|[^\\\]])*\]:/s.exec(source.slice(from))?.[0].length ?? 0);
  const label = node.type === 'link' ? placeOf(node.children.at(-1) ?? node).to : from;
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
  const { from, to } = placeOf(node);
  const place = htmlPlaces(node.value, source, from, to);
  return readHtml(node.value).parts.flatMap(({ tag, start, end }) => {
    if (tag?.name !== 'a' || tag.closing) return [];
    const found = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(node.value.slice(start, end));
    const url = found?.[1] ?? found?.[2] ?? found?.[3];
    return url === undefined ? [] : [{ url, start: place(start + (found?.index ?? 0)), end: place(end) }];
  });
}

interface Span {
  from: number;
  to: number;
}

function placeOf({ position }: Nodes): Span {
  return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 };
}

/** Where the words of a link stand. */
function wordsOf(node: Nodes | LinkReference): Span | undefined {
  if (node.type !== 'link') return undefined;
  const [first, last] = [node.children[0], node.children.at(-1)];
  return first && last ? { from: placeOf(first).from, to: placeOf(last).to } : undefined;
}

/** With the byte order mark, which the parser does not count. */
function shifted<Place extends Span>(place: Place): Place {
  return { ...place, from: place.from + 1, to: place.to + 1 };
}
